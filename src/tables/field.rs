//! What name fields hold beside a name. Generated from `field/*.tsv`, which name the source of every row, by the tests of `name/field.rs`;
//! UPDATE_TABLES=1 renews it.

/// `field/phrases.tsv` without languages and sources.
#[rustfmt::skip]
pub const PHRASES: &str = "\
a k a	alias
a l attention de	behalf
acting for	behalf
aka	alias
alias	alias
alias dit	alias
alias el	alias
also known as	alias
anciennement	former
anteriormente	former
antes conocida como	former
attn	behalf
au nom de	behalf
auch bekannt als	alias
autrefois	former
bekannt als	alias
better known as	alias
born	birth
by order of	behalf
c o	behalf
care of	behalf
commonly known as	alias
conhecido como	alias
connu sous le nom de	alias
conocido como	alias
conosciuto come	alias
d b a	trade
dba	trade
deceased	state
diger adi	alias
dissolved	state
doing business as	trade
egalement connu sous le nom de	alias
ehemals	former
en concurso	state
en liquidacion	state
en liquidation	state
en redressement judiciaire	state
enseigne	trade
exercant sous le nom	trade
f k a	former
fka	former
for and on behalf of	behalf
for the account of	behalf
formerly	former
formerly known as	former
frueher	former
früher	former
geb	birth
geboren	birth
geboren als	birth
geborene	birth
genannt	alias
im auftrag von	behalf
im namen von	behalf
in abwicklung	state
in administration	state
in bankruptcy	state
in insolvenz	state
in liquidatie	state
in liquidation	state
in liquidazione	state
in receivership	state
in vereffening	state
known as	alias
maiden name	birth
nacida	birth
nacido	birth
nam i diger	alias
namı diğer	alias
nee	birth
nom commercial	trade
nombre comercial	trade
noto come	alias
né	birth
née	birth
o a	trade
o b o	behalf
obo	behalf
on behalf of	behalf
operando como	trade
operating as	trade
otherwise known as	alias
pour le compte de	behalf
precedemment	former
precedentemente	former
previously	former
previously known as	former
rozena	birth
rozená	birth
so called	state
sogenannte	state
sogenannter	state
soi disant	state
surnomme	alias
t a	trade
tambem conhecido como	alias
tambien conocido como	alias
tradename	trade
trading as	trade
trading under the name	trade
under liquidation	state
voorheen	former
vormals	former
z domu	birth
z hd	behalf
zu haenden	behalf
бывшая	former
бывшее	former
бывший	former
в девичестве	birth
в ликвидации	state
в лице	behalf
в стадии ликвидации	state
вона ж	alias
відомий як	alias
він же	alias
девичья фамилия	birth
действующий под названием	trade
до замужества	birth
дівоче прізвище	birth
известный как	alias
колишня назва	former
ликвидировано	state
он же	alias
она же	alias
от имени	behalf
по поручению	behalf
по прозвищу	alias
прежде	former
прежнее название	former
псевдоним	alias
ранее	former
раніше	former
так звана	state
так званий	state
так называемая	state
так называемое	state
так называемый	state
также известная как	alias
также известный как	alias
також відомий як	alias
торговая марка	trade
у дівоцтві	birth
у стані ліквідації	state
уроджена	birth
урожд	birth
урожденная	birth
урожденный	birth
урождённая	birth
المعروف ب	alias
المعروف باسم	alias
الملقب	alias
الملقب ب	alias
也叫	alias
亦称	alias
亦稱	alias
別名	alias
别名	alias
前称	former
化名	alias
原名	former
原姓	birth
又名	alias
旧姓	birth
曾用名	former
本姓	birth
通称	alias
가명	alias
개명 전	former
별칭	alias
본명	alias
일명	alias
";

/// `field/titles.tsv` without languages and sources.
#[rustfmt::skip]
pub const TITLES: &str = "\
avv	word
dipl	word
dott	word
efendi	word
frau	word
herr	word
madame	word
maitre	word
mlle	word
mme	word
monsieur	word
senhor	word
senhora	word
senor	word
senora	word
signor	word
signora	word
δρ	word
καθηγητης	word
κυρια	word
κυριος	word
στρατηγος	word
адмирал	word
акад	word
академик	word
госпожа	word
гражданин	word
гражданка	word
капитан	word
лейтенант	word
майор	word
министр	word
пані	word
полковник	word
президент	word
проф	word
դոկտոր	word
պարոն	word
տիար	word
տիկին	word
אלוף	word
גברת	word
גנרל	word
ד'ר	word
הרב	word
פרופ	word
פרופסור	word
استاذ	word
الأستاذ	word
الدكتوره	word
السيدة	word
العميد	word
اللواء	word
المهندس	word
مهندس	word
ბატონი	word
გენერალი	word
დოქტორი	word
ქალბატონი	word
さん	glued
主席	glued
会長	glued
先生	glued
医生	glued
博士	glued
同志	glued
太太	glued
夫人	glued
女士	glued
将军	glued
將軍	glued
小姐	glued
律师	glued
律師	glued
总经理	glued
总统	glued
教授	glued
様	glued
殿	glued
氏	glued
社長	glued
總統	glued
總經理	glued
经理	glued
老师	glued
老師	glued
董事長	glued
董事长	glued
部長	glued
部长	glued
醫生	glued
과장	word
교수	glued
국장	glued
귀하	glued
기자	glued
님	glued
대통령	glued
대표	glued
대표님	glued
대표이사	glued
동지	glued
박사	glued
변호사	glued
부장	glued
사장	glued
상무	word
선생	glued
선생님	glued
실장	word
씨	glued
여사	word
위원장	glued
의원	glued
장관	glued
장군	glued
전무	word
차장	word
총리	glued
팀장	word
회장	glued
";

/// `field/entities.tsv` without languages and sources.
#[rustfmt::skip]
pub const ENTITIES: &str = "\
AElig	U+00C6
Aacute	U+00C1
Acirc	U+00C2
Agrave	U+00C0
Aring	U+00C5
Atilde	U+00C3
Auml	U+00C4
Ccedil	U+00C7
ETH	U+00D0
Eacute	U+00C9
Ecirc	U+00CA
Egrave	U+00C8
Euml	U+00CB
Iacute	U+00CD
Icirc	U+00CE
Igrave	U+00CC
Iuml	U+00CF
Ntilde	U+00D1
OElig	U+0152
Oacute	U+00D3
Ocirc	U+00D4
Ograve	U+00D2
Oslash	U+00D8
Otilde	U+00D5
Ouml	U+00D6
Scaron	U+0160
THORN	U+00DE
Uacute	U+00DA
Ucirc	U+00DB
Ugrave	U+00D9
Uuml	U+00DC
Yacute	U+00DD
Yuml	U+0178
aacute	U+00E1
acirc	U+00E2
aelig	U+00E6
agrave	U+00E0
amp	U+0026
apos	U+0027
aring	U+00E5
atilde	U+00E3
auml	U+00E4
ccedil	U+00E7
eacute	U+00E9
ecirc	U+00EA
egrave	U+00E8
eth	U+00F0
euml	U+00EB
gt	U+003E
iacute	U+00ED
icirc	U+00EE
igrave	U+00EC
iuml	U+00EF
laquo	U+00AB
lsquo	U+2018
lt	U+003C
mdash	U+2014
micro	U+00B5
nbsp	U+00A0
ndash	U+2013
ntilde	U+00F1
oacute	U+00F3
ocirc	U+00F4
oelig	U+0153
ograve	U+00F2
ordf	U+00AA
ordm	U+00BA
oslash	U+00F8
otilde	U+00F5
ouml	U+00F6
quot	U+0022
raquo	U+00BB
rsquo	U+2019
scaron	U+0161
szlig	U+00DF
thorn	U+00FE
uacute	U+00FA
ucirc	U+00FB
ugrave	U+00F9
uuml	U+00FC
yacute	U+00FD
yuml	U+00FF
";

/// `field/code_pages.tsv` without languages and sources.
#[rustfmt::skip]
pub const CODE_PAGES: &str = "\
windows-1252	20AC FFFD 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 FFFD 017D FFFD FFFD 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 FFFD 017E 0178 00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF 00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF 00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF 00D0 00D1 00D2 00D3 00D4 00D5 00D6 00D7 00D8 00D9 00DA 00DB 00DC 00DD 00DE 00DF 00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF 00F0 00F1 00F2 00F3 00F4 00F5 00F6 00F7 00F8 00F9 00FA 00FB 00FC 00FD 00FE 00FF
windows-1251	0402 0403 201A 0453 201E 2026 2020 2021 20AC 2030 0409 2039 040A 040C 040B 040F 0452 2018 2019 201C 201D 2022 2013 2014 FFFD 2122 0459 203A 045A 045C 045B 045F 00A0 040E 045E 0408 00A4 0490 00A6 00A7 0401 00A9 0404 00AB 00AC 00AD 00AE 0407 00B0 00B1 0406 0456 0491 00B5 00B6 00B7 0451 2116 0454 00BB 0458 0405 0455 0457 0410 0411 0412 0413 0414 0415 0416 0417 0418 0419 041A 041B 041C 041D 041E 041F 0420 0421 0422 0423 0424 0425 0426 0427 0428 0429 042A 042B 042C 042D 042E 042F 0430 0431 0432 0433 0434 0435 0436 0437 0438 0439 043A 043B 043C 043D 043E 043F 0440 0441 0442 0443 0444 0445 0446 0447 0448 0449 044A 044B 044C 044D 044E 044F
";

/// `field/numbers.tsv` without languages and sources.
#[rustfmt::skip]
pub const NUMBERS: &str = "\
academy	unit
acht	c8
achte	o8
administration	unit
armee	unit
army	unit
bank	unit
bataillon	unit
battalion	unit
brigade	unit
bureau	unit
cinquieme	o5
committee	unit
company	unit
corps	unit
cuarta	o4
cuarto	o4
decimo	o10
department	unit
deuxieme	o2
directorate	unit
division	unit
dixieme	o10
drei	c3
dritte	o3
dritter	o3
drittes	o3
economic	unit
eight	c8
eighteen	c18
eighteenth	o18
eighth	o8
eightieth	o80
eighty	t80
eins	c1
eleven	c11
eleventh	o11
erste	o1
erster	o1
erstes	o1
factory	unit
fifteen	c15
fifteenth	o15
fifth	o5
fiftieth	o50
fifty	t50
first	o1
five	c5
fortieth	o40
forty	t40
four	c4
fourteen	c14
fourteenth	o14
fourth	o4
fourty	t40
funf	c5
funfte	o5
funfter	o5
group	unit
huitieme	o8
institute	unit
ministry	unit
neun	c9
neunte	o9
neuvieme	o9
nine	c9
nineteen	c19
nineteenth	o19
ninetieth	o90
ninety	t90
ninth	o9
noveno	o9
octavo	o8
office	unit
one	c1
plant	unit
premier	o1
premiere	o1
primer	o1
primera	o1
primero	o1
quatrieme	o4
quinta	o5
quinto	o5
regiment	unit
room	unit
sechs	c6
sechste	o6
second	o2
section	unit
segunda	o2
segundo	o2
septieme	o7
septimo	o7
seven	c7
seventeen	c17
seventeenth	o17
seventh	o7
seventieth	o70
seventy	t70
sexto	o6
sieben	c7
siebte	o7
six	c6
sixieme	o6
sixteen	c16
sixteenth	o16
sixth	o6
sixtieth	o60
sixty	t60
squad	unit
ten	c10
tenth	o10
tercer	o3
tercera	o3
tercero	o3
third	o3
thirteen	c13
thirteenth	o13
thirtieth	o30
thirty	t30
three	c3
troisieme	o3
twelfth	o12
twelve	c12
twentieth	o20
twenty	t20
two	c2
unit	unit
vier	c4
vierte	o4
vierter	o4
werk	unit
workshop	unit
zehn	c10
zehnte	o10
zwei	c2
zweite	o2
zweiter	o2
zweites	o2
академия	unit
армия	unit
батальон	unit
бригада	unit
бюро	unit
восемнадцать	c18
восемь	c8
восемьдесят	t80
восьмая	o8
восьмого	o8
восьмое	o8
восьмой	o8
вторая	o2
второго	o2
второе	o2
второй	o2
два	c2
двадцать	t20
двенадцать	c12
девяносто	t90
девятая	o9
девятнадцать	c19
девятого	o9
девятое	o9
девятый	o9
девять	c9
департамент	unit
десятая	o10
десятого	o10
десятое	o10
десятый	o10
десять	c10
дивизия	unit
завод	unit
институт	unit
комитет	unit
корпус	unit
один	c1
одиннадцать	c11
отдел	unit
первая	o1
первого	o1
первое	o1
первой	o1
первый	o1
полк	unit
пятая	o5
пятнадцать	c15
пятого	o5
пятое	o5
пятый	o5
пять	c5
пятьдесят	t50
седьмая	o7
седьмого	o7
седьмое	o7
седьмой	o7
семнадцать	c17
семь	c7
семьдесят	t70
сорок	t40
третий	o3
третье	o3
третьего	o3
третья	o3
три	c3
тридцать	t30
тринадцать	c13
управление	unit
цех	unit
четвертая	o4
четвертого	o4
четвертое	o4
четвертый	o4
четыре	c4
четырнадцать	c14
шестая	o6
шестнадцать	c16
шестого	o6
шестое	o6
шестой	o6
шесть	c6
шестьдесят	t60
";

/// `field/short_names.tsv` without languages and sources.
#[rustfmt::skip]
pub const SHORT_NAMES: &str = "\
alex	alexander	dotted
alexr	alexander	always
anto	antonio	always
ben	benjamin	dotted
benj	benjamin	always
cath	catherine	always
chas	charles	always
chs	charles	dotted
dan	daniel	dotted
danl	daniel	always
edw	edward	dotted
edwd	edward	always
eliz	elizabeth	always
elizth	elizabeth	always
fco	francisco	always
fdo	fernando	always
fred	frederick	dotted
fredk	frederick	always
geo	george	dotted
gmo	guillermo	always
ign	ignacio	dotted
igncio	ignacio	always
jas	james	always
jn	john	always
jno	john	always
jos	joseph	dotted
jse	jose	always
ma	maria	dotted
marg	margaret	dotted
margt	margaret	always
md	mohammad	always
mhd	mohammad	always
mo	mohammad	dotted
moh	mohammad	dotted
mohamd	mohammad	always
mohd	mohammad	always
mohmd	mohammad	always
mtra	maria	always
muhd	mohammad	always
mª	maria	always
nich	nicholas	dotted
nichs	nicholas	always
pat	patrick	dotted
patk	patrick	always
phil	philip	dotted
philp	philip	always
rich	richard	dotted
richd	richard	always
rob	robert	dotted
robt	robert	always
sam	samuel	dotted
saml	samuel	always
thos	thomas	always
will	william	dotted
willm	william	always
wm	william	always
ал	александр	dotted
вл	владимир	dotted
григ	григорий	dotted
дм	дмитрий	dotted
евг	евгений	dotted
мих	михаил	dotted
ник	николай	dotted
серг	сергей	dotted
";

/// `field/places.tsv` without languages and sources.
#[rustfmt::skip]
pub const PLACES: &str = "\
akmescit	Crimea	any
akyar	Crimea	any
alupka	Crimea	any
aluschta	Crimea	any
alushta	Crimea	any
aqmescit	Crimea	any
aqyar	Crimea	any
bachtschyssaraj	Crimea	any
bagcasaray	Crimea	any
bakhchisarai	Crimea	any
bakhchisaray	Crimea	any
canköy	Crimea	any
corea del nord	North Korea	last
corea del norte	North Korea	last
coree du nord	North Korea	last
coreia do norte	North Korea	last
crimea	Crimea	any
crimean peninsula	Crimea	any
crimee	Crimea	any
cuba	Cuba	last
d p r k	North Korea	last
d p r korea	North Korea	last
democratic people s republic of korea	North Korea	last
die krim	Crimea	any
dnr	the so-called Donetsk People's Republic	UA RU
donetsk dpr	the so-called Donetsk People's Republic	any
donetsk people s republic	the so-called Donetsk People's Republic	any
donetsk peoples republic	the so-called Donetsk People's Republic	any
donetska narodna respublika	the so-called Donetsk People's Republic	any
donetskaya narodnaya respublika	the so-called Donetsk People's Republic	any
dpr	the so-called Donetsk People's Republic	UA RU
dpr donetsk	the so-called Donetsk People's Republic	any
dpr korea	North Korea	last
dprk	North Korea	last
dzhankoi	Crimea	any
dzhankoy	Crimea	any
evpatoria	Crimea	any
feodosia	Crimea	any
feodosiya	Crimea	any
feodossija	Crimea	any
gozleve	Crimea	any
inkerman	Crimea	any
iran	Iran	last
irao	Iran	last
islamic republic of iran	Iran	last
jalta	Crimea	UA RU
jewpatorija	Crimea	any
kefe	Crimea	any
kerch	Crimea	any
kercz	Crimea	any
kertsch	Crimea	any
kirim	Crimea	any
krim	Crimea	any
krimea	Crimea	any
krimi	Crimea	any
krym	Crimea	any
krymskaya	Crimea	any
kuba	Cuba	last
lnr	the so-called Luhansk People's Republic	UA RU
lpr	the so-called Luhansk People's Republic	UA RU
lpr luhansk	the so-called Luhansk People's Republic	any
lugansk people s republic	the so-called Luhansk People's Republic	any
luganskaya narodnaya respublika	the so-called Luhansk People's Republic	any
luhansk people s republic	the so-called Luhansk People's Republic	any
luhansk peoples republic	the so-called Luhansk People's Republic	any
luhanska narodna respublika	the so-called Luhansk People's Republic	any
nordkorea	North Korea	last
north korea	North Korea	last
qirim	Crimea	any
republic of cuba	Cuba	last
republica de cuba	Cuba	last
republica popular de donetsk	the so-called Donetsk People's Republic	any
republica popular de lugansk	the so-called Luhansk People's Republic	any
republique populaire de donetsk	the so-called Donetsk People's Republic	any
republique populaire de lougansk	the so-called Luhansk People's Republic	any
saki	Crimea	UA RU
sebastopol	Crimea	UA RU
sevastopol	Crimea	any
sewastopol	Crimea	any
simferopil	Crimea	any
simferopol	Crimea	any
sudak	Crimea	UA RU
symferopol	Crimea	any
volksrepublik donezk	the so-called Donetsk People's Republic	any
volksrepublik lugansk	the so-called Luhansk People's Republic	any
yalta	Crimea	UA RU
yevpatoria	Crimea	any
yevpatoriia	Crimea	any
yevpatoriya	Crimea	any
алупка	Crimea	any
алушта	Crimea	any
армянск	Crimea	any
армянськ	Crimea	any
балаклава	Crimea	any
бахчисарай	Crimea	any
белогорск крым	Crimea	any
джанкой	Crimea	any
днр	the so-called Donetsk People's Republic	any
донецкая народная республика	the so-called Donetsk People's Republic	any
донецька народна республіка	the so-called Donetsk People's Republic	any
евпатория	Crimea	any
инкерман	Crimea	any
иран	Iran	last
керч	Crimea	any
керчь	Crimea	any
кндр	North Korea	last
корейская народно демократическая республика	North Korea	last
красноперекопск	Crimea	any
красноперекопськ	Crimea	any
крим	Crimea	any
крым	Crimea	any
крымский	Crimea	any
куба	Cuba	last
лнр	the so-called Luhansk People's Republic	any
луганская народная республика	the so-called Luhansk People's Republic	any
луганська народна республіка	the so-called Luhansk People's Republic	any
саки	Crimea	UA RU
севастополь	Crimea	any
северная корея	North Korea	last
симферополь	Crimea	any
судак	Crimea	UA RU
сімферополь	Crimea	any
феодосия	Crimea	any
феодосія	Crimea	any
ялта	Crimea	any
євпаторія	Crimea	any
القرم	Crimea	any
ايران	Iran	last
ایران	Iran	last
クリミア	Crimea	any
伊朗	Iran	last
克里米亚	Crimea	any
克里米亞	Crimea	any
北朝鮮	North Korea	last
北韓	North Korea	last
古巴	Cuba	last
塞瓦斯托波尔	Crimea	any
朝鮮	North Korea	last
朝鲜	North Korea	last
辛菲罗波尔	Crimea	any
북조선	North Korea	last
북한	North Korea	last
세바스토폴	Crimea	any
심페로폴	Crimea	any
이란	Iran	last
조선민주주의인민공화국	North Korea	last
쿠바	Cuba	last
크리미아	Crimea	any
크림	Crimea	any
";
