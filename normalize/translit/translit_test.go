package translit

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Whole alphabets against the published tables, each letter at the start of a word and inside one, and words that show the
// rules for where a letter stands.
func TestSchemes(t *testing.T) {
	for id, table := range map[string]string{
		"uk-kmu55": `аа=aa бб=bb вв=vv гг=hh ґґ=gg дд=dd ее=ee єє=yeie жж=zhzh зз=zz ии=yy іі=ii її=yii йй=yi кк=kk лл=ll мм=mm нн=nn оо=oo пп=pp
			рр=rr сс=ss тт=tt уу=uu фф=ff хх=khkh цц=tsts чч=chch шш=shsh щщ=shchshch ьь= юю=yuiu яя=yaia
			Розгін=Rozghin Згода=Zghoda Їжа=Yizha Зв'язок=Zviazok Якір=Yakir Яєчня=Yaiechnia Юність=Yunist Щавель=Shchavel Ґанок=Ganok ЩУКА=SHCHUKA Щ=Shch`,
		"uk-bgn1965": `Яєчня=Yayechnya Юність=Yunist’ Їжа=Yizha Гай=Hay Полісся=Polissya Зв'язок=Zv”yazok Розгін=Roz·hin`,
		"ru-bgn": `а=a б=b в=v г=g д=d е=ye ё=yë ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ы=y э=e ю=yu я=ya
			Ель=Yel’ Поезд=Poyezd Подъезд=Pod”yezd Берёза=Berëza Объём=Ob”yëm Щётка=Shchëtka Отсек=Ot·sek`,
		"ru-icao": `а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia
			Юлька=Iulka Подъезд=Podieezd Якорь=Iakor`,
		"be-bgn": `а=a б=b в=v г=h д=d е=ye ё=yo ж=zh з=z і=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=w ф=f х=kh ц=ts ч=ch ш=sh ы=y ь=’ э=e ю=yu я=ya
			Воўк=Vowk Зямля=Zyamlya Соль=Sol’`,
		"be-national": `Воўк=Voŭk Елка=Jelka Зямля=Ziamlia Соль=Soĺ Хата=Chata Чай=Čaj Мёд=Miod Лёд=Liod Цень=Cień`,
		"bg":          `Щука=Shtuka Ъгъл=Agal Хляб=Hlyab България=Balgaria Юг=Yug`,
		"sr":          `Ђак=Đak Љубав=Ljubav Њива=Njiva Ћуп=Ćup Џеп=Džep Хлеб=Hleb Жаба=Žaba`,
		"scripts":     `Ελένη=Eleni ნინო=nino Մարիամ=Mariam דוד=dud`,
	} {
		scheme := tables()[id]
		for pair := range strings.FieldsSeq(table) {
			from, want, _ := strings.Cut(pair, "=")
			assert.Equal(t, want, scheme.Romanize(from), "%s: %s", id, from)
		}
	}
}

func TestForms(t *testing.T) {
	for _, c := range []struct{ in, lang, want string }{
		{"Андрій", "uk", "Andriy"}, {"Ольга", "", "Olga"}, {"Ёлкин", "", "Yolkin"}, {"Алексей", "ru", "Alexei"},
		{"Ксения", "ru", "Xenia"}, {"Соловьёв", "ru", "Solovyov"}, {"Хасан", "ru", "Hasan"}, {"ЩОРС", "uk", "SHCHORS"}, {"서울", "", "seoul"}, {"한강", "", "hangang"},
	} {
		assert.Contains(t, Forms(c.in, c.lang), c.want)
	}
	assert.Equal(t, []string{"plain"}, Forms("plain", ""))
}

func TestLanguage(t *testing.T) {
	for in, want := range map[string]string{"Їжак": "uk", "Воўк": "be", "Мышь": "ru", "Љубав": "sr", "Олена": "", "Минск": "", "лінія": "uk"} {
		assert.Equal(t, want, Language(in), in)
	}
}

func FuzzForms(f *testing.F) {
	f.Add("Щорс-Зґурський'їв", "uk")
	f.Add("\xff́", "")
	f.Fuzz(func(t *testing.T, s, lang string) {
		forms := Forms(s, lang)
		assert.NotEmpty(t, forms)
		for _, scheme := range Schemes("") {
			assert.LessOrEqual(t, len(scheme.Forms(s)), maxForms)
		}
	})
}
