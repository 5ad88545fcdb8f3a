//! Names so common that sharing one says little: the most frequent family and given names of some ninety countries,
//! folded as [`crate::normalize`] folds. Used for rarity only; nothing is said about where a name comes from.
//!
//! Sources: US Census Bureau 1990 name files (first 130 family, 110 male, 80 female names); "popular names by country"
//! (sigpwned, 2018-2023, first 8 family and 5 given names a country); South Korean passport counts 2011 (spellings of the
//! 30 commonest family names); the 40 commonest Chinese family names; usual spellings of Arabic and Russian given names,
//! and the commonest Arabic ones in their own script.

use crate::hit::Points;
use crate::spelling::Likeness;
use crate::spelling::form::is_vowel;
use std::sync::LazyLock;

/// Whether very many people bear the name, in this spelling.
pub fn is_common(name: &str) -> bool {
    NAMES.binary_search(&name).is_ok()
}

/// Shorter names have too many spellings for that.
const SHORTEST_KNOWN: usize = 4;
/// Two common names that are less alike and differ in the color of their first vowel are two (Hassan, Husayn); more alike,
/// they may be spellings of one (Yousef, Yusif).
const ONE_NAME: Points = Points(9_000);

/// Whether two spellings that are near are known to be two names: both are common and a slip apart or farther, or one is the
/// other with an i that makes a family name of it (Karim, Karimi).
pub fn are_different(a: &str, b: &str, spelled: &Likeness) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if short.len() < SHORTEST_KNOWN || !is_common(short) {
        return false;
    }
    let family_of = long.strip_suffix('i') == Some(short) && !short.ends_with(['v', 'k']);
    let initials = (short.as_bytes().first(), long.as_bytes().first());
    let other_sound = matches!(initials, (Some(b'h'), Some(b'j')) | (Some(b'j'), Some(b'h')));
    let dark = |name: &str| {
        name.bytes().find(|letter| is_vowel(*letter)).is_some_and(|letter| matches!(letter, b'o' | b'u'))
    };
    let other_vowel = spelled.similarity < ONE_NAME && dark(short) != dark(long);
    let apart = spelled.slips > 0 || other_vowel || other_sound;
    family_of || apart && is_common(long)
}

/// The names, ascending.
pub static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| COMMON_NAMES.split_whitespace().collect());

/// One text, for an address to each name would take a third of the room. Sorted for binary search.
const COMMON_NAMES: &str = "\
    aada aadhya aaron aarya abbas abd abdallah abdelkader abdelrahman abdul \
    abdullah abdullayev abdullo abdulrahman abubakr adam adama adams adela \
    adele adin aditi adriana aena afonso ah ahmad ahmadov ahmed ahmet \
    ahmetov ahn aiden aikaterini aino aisha aisultan aisyah ajla akter \
    alan albert aldiyar aleksandar aleksander aleksandr aleksandre aleksey \
    alessandro alessia alexander alexandru alexey ali alice aliev alievi \
    alikhan alisa alise aliyev allen alma alparslan althea alvarez aly \
    alysha amaia amanda amar amelia amelija amelja amina aminata amir amy \
    an ana anahit anar anastasia anastasiya anatoly andersen anderson \
    andersson andov andreas andrei andrew andrey andria andrias androula ane \
    angel angela angelina angelov ann anna anohito anthony anton antonella \
    antoni antonia antonio ao aoi archie areg ari aria arianna ariel \
    armen aron arpi artem arthur artur artyom asaf asel ashley asilim \
    asiya asja asmita assia astrid asya aurora ava avigail avraham awa \
    aya ayalah aygun aylin ayoub aysa ayse aziz azora babic back bae \
    baeck baeg baek bai baik bailey bak bakary baker bakker balaz \
    balodis bandara barbara barbare barnes bauer bautista bayarmaa bea beak \
    beatrice beatriz beck begum bell benas bence benedita benitez benjamin \
    bennett berg beridze berisha bernard berzins betty beverly bianchi bibek \
    biel bilal biljana billy bishal bismah biton blondal bobby bogdan \
    bogdana bogdanov bolormaa bondarenko borg boris boyko bozinov brandon \
    brankov brenda brian brooks brown bruce bruno bryan bryant bui \
    butkiene butkus butler byrne bytyqi camila camilleri campbell can cang \
    cao carl carlos carmen carol carolyn carter carvalho catherine ceban \
    cebotari celeste celik celine cen ceng cerna cerny chai chan chand \
    chang charbel charles charlie charlotte chaudhary che chen cheon cheong \
    cheryl cheung chia chieh chien chih chin chiu chloe cho choe choi \
    chon chong choung chowdhury choy chris christensen christina christine \
    christopher christos chu chuluun chun chung ciobanu claes clarence clark \
    co cohen cole coleman collins colombo contreras cook cooper costa cox \
    craig cruz cynthia dahan dale damcevski damjan dang daniel danna danny \
    daria david davidov davis davit davud de deborah debra defne del \
    dela demir den denis denise dennis devi dhruv diane diaz diego dijk \
    dimitrios dimitrov dimitrova dissanayake dmitri dmitriy dmitry dmytro do \
    dominik dominykas donald donna dordevic doris dorothy dou douglas dragan \
    dragana duarte dubois dumitru dunja durand dvorak dvorakova dyk dylan \
    dyllan earl ebrahim edoardo edward edwards eevi eino ekaterina elchin \
    elena elene eleni elias elie elif elijah eliska elizabeth ella ellis \
    elnur elyas ema embla emely emil emilia emiliano emilija emils emily \
    emine emma eng eric eriksson ernest esma esperanza esposito eugene eun \
    eva evans evelyn evgeny evie eymen ezekiel fahad fahd farida farrah \
    farrugia fatemeh fatima fatma fatoumata fedorov felipe fen feng fernandez \
    fernando ferrari ferreira fiadh filip finn fischer fisher florence flores \
    ford foster fozia frances francesco francisca francisco franciszek frank \
    fred freeman freja freya frida frieda friedman gabriel gael gagnon \
    galea galina gamage gang garcia gary gashi gaspar gayane gelashvili \
    george georgi georgia georgiev georgieva georgios gerald geronimo gevorg \
    ghang gheorghe ghim gianna gibson gim gimenez ginevra giorgadze giorgi \
    giulia gloria go goh gomez gonzales gonzalez googoosh goossens goran \
    gouw grace graham gray grech green gregory griffin grigoryan gruber \
    guliyev gunay gunel gurung gustavs gweon gwon ha hahn hakobyan hall \
    hamalainen hameed hamid hamilton hamza han hana hanna hannah hansen \
    hao haoyu harold harris harrison harry haruna haruto harutyunyan hasan \
    hasani hasanov hasmik hassan hatice hawa hayes he heather heikkinen \
    heitor helen helena helma henderson heng henry heo her herkus \
    hernandez hessa heu hill himari hina hinano hinata hinato hiro ho \
    hoang hoda hoffmann hong horvat horvath hossain hossein houng \
    hovhannisyan howard hristov hristova hu hua huang huber hue hughes \
    hugo huh hui hung hunter hur husain husayn huseyin huseyn huseynov \
    hussa hussain hussein huynh huynhhoang hwang hydar ian ibrahim ida \
    igor ihm iker ilic ilya im imene iminathi imogen inaya ines inuk \
    inunnguag ioannis irene irina isa isabel isabella isabelle iskakov isla \
    islam islande ismail ismayilov ito ivaana ivan ivana ivanou ivanov \
    ivanova ivanovic ivy jack jackson jacob jacobs jacobsen jade jafar \
    jakob jakov jakub james jan jana jane janet jang janice jankauskas \
    jankauskiene jansen jansons janssen janssens jason jean jeang jeffrey \
    jekabs jelena jen jeng jenkins jennifer jensen jeon jeong jeoun jeoung \
    jeremy jeronimo jerry jesse jessica jesus jeun jeung jho ji jiang \
    jimenez jimmy jin jo joan joao joe joel joensen jogvan joh \
    johannesen johansen johansson john johnny johnson jokubas jokull jon \
    jonas jonathan jones jong joon jordan jorge jori jose joseph joshua \
    jou joun joung jouri jovan jovanovic joy joyce juan jude judith \
    judy julen jules julia julie julieta julija jun june jung junior \
    juric justin kabir kai kalloe kalnins kaloyan kamile kaminski kang \
    kapanadze kareem karen kari karim karine karlsson kastrati katherine \
    kathleen kathy kaur kavaliou kaya kazlauskas kazlauskiene kazlou kazlouski \
    keith keller kelly kenneth keo keven kevin khachatryan khaled khalid \
    khan khang khat khatun khawla khay khiev khlot kho khongordzol kiara \
    kim kimberly king kiran kirill kiss knezevic ko koa kobayashi koh \
    kong konstantin konstantinos korhonen kovac kovacevic kovacic kovacs \
    kovalchuk kovalenko kowalczyk kowalski kown kozlov krajnc krasniqi \
    kravchenko krishna kristiansen krumins kucera kucerova kumar kumara \
    kuznetsov kwan kwen kweon kwon kwoun kwun kyra laia laine lal lam \
    lao lara larry larsen larsson latifa lau laura lavi lawrence lazar \
    le lea leah leandra lebedev lee leem lei lena lenna leo leon \
    leonard leonardo leonor leordo lethabo lethokuhle lev levente levi levy \
    lew lewandowski lewis leyla li lia liam lian lianne lie liem \
    liepins lile lilja lillie lilly lily lim lima lin lina linda ling \
    lisa lisakhanya liu liv liz lomidze long lopez lorenzo lori lou \
    louis louise lovelie low lu lubanzi luca lucas lucia luciana lucija \
    luis luka lukne lum luna lungu lur lyn lyna lyou lyu lyudmila \
    maddi madina maes maeva magar magi maha mahamadou mahammad mahdi \
    mahmoud mahmud maia maisuradze maja makela makinen maksim maksym malachi \
    malek malik malthe mamadou mamedov mamedovi mammadov maneh manua manuel \
    marama marc marco margaret maria mariam mariami maric marie marija \
    marilyn marina mariya mark markas markel marko markovic marks markus \
    marshall marta martha marti martin martina martinez martins mary maryam \
    maryja masoumeh mate matei mateo matias matilde matteo matthew matvey \
    matyas max maxim maximilian maya maysoun mcdonald mees mehdi mehmet \
    mei meier melissa melnyk melokuhle mendoza merjem mertens meyer mia \
    micallef michael michail michal michelle miguel mihail mike mikhail \
    mikhailov mila milagrosa milan mildred milena milica miller millie milos \
    mina minato ming mingze minik mira mirac mirjana mirlande mitchell \
    mizrachi mizrahi mlakar moana mohamad mohamed mohammad mohammed mohamud \
    mohan moller molnar monte moon moore mora morales morgan morina \
    morozov morris moser mostafa moussa muchen muhamad muhammad muhammed \
    muller mun munoz munteanu murphy murray musa mustafa myers mykhaylo \
    myrlande nagi nagisa nagy nahia nahm naim nakamura nam nancy \
    naranbaatar narayan nare narek nasir nasser natalia nathan nathaniel naya \
    nelson ng ngo nguyen nicholas nicole niel nielsen nieminen niharika \
    nik nika nikau niko nikodem nikol nikola nikolai nikolaos nikolay \
    nikolic nikolov nikolova nil nilsen nilsson nina nino nivi niviaq noa \
    noah noel nora nour novak novakova novik novikov novotna novotny nowak \
    nur nurislam nurul obrien obyrne odval oh oihan oisha okelly oleg \
    oleksandra olga oliveira oliver olivia olsen olsson omar omarov omer \
    omphile ong ortiz oryan oscar oskar osman ospanov osullivan othman \
    owens oyunbileg ozolins ozols ozturk pack pae paek paik pak pamela \
    panagiota park parker patel patricia patrick patterson paul paula \
    paulauskas paulauskiene pavel pay payk pedersen pedro peeters pena \
    pereira perera peretz perez perovic perry persson peter petersen peterson \
    petit petrauskas petrauskiene petrosyan petrov petrova petrovic pham phan \
    philip phillip phillips pichler pierre pinas poema pol pop popa \
    popescu popov popovic porter potocnik poulsen powell prasad prasert price \
    prochazka prochazkova qi qian qin quispe rabina rachel radovic radu \
    radulovic rahman rai ralph ramirez ramon ramona ramos rana randy rania \
    raphael rashid raul raya rayana raymond rebecca reed reem refael \
    regina relja ren reyes reynolds reza rhee rhim ri ria rian richard \
    richardson ridha rim rin rita rivera roan robert roberts robin \
    robinson rodrigues rodriguez roger rogers rojas roko roman romano ronald \
    rose ross rossi roxana roy ru ruoxi russell russo rusu ruth ryan \
    ryang ryoo ryou ryu saar saeed safija sahin said sakineh saleh \
    salem salih saliha salim salma sama samantha samuel samvel sanchez \
    sanders sandra santiago santos sara sarah sargsyan sato schmid schmidt \
    schmit schmitz schneider schroeder schulz scott se sea sean sebastian \
    seo sepp ser sergei sergey seu sevinj shaimaa shala shams sharma \
    sharon shawn shayma shen sherifa shevchenko shi shin shirley shivansh \
    shon shristi shu shui si siddhartha sienna silva simmons simpson sin \
    singh sirbu smirnov smith snezana so sobia sofia sofie sofija sofiya \
    sohn sokolov soley somboon somchai somporn somsak son song sonia \
    sophia sophie sorensen soto soung sousa stan stankeviciene stankevicius \
    stankovic stanley steiner stella stephanie stephen steve steven stevens \
    stevenson stewart stoica stojanovic stoyanov stoyanova su sue suh \
    suleimenov sullivan sumayah sun sunita sur susan suzuki svetlana svoboda \
    svobodova szabo taim takahashi tamang tamar tamm tammy tan tanaka tao \
    tatiana taylor teiki teo teodora teoh teresa tereza terry thaniel \
    thapa theo theodor theodore theresa thiago thill thomas thompson thomsen \
    thorarensen tiare tigran timofey timothy ting tiong tiu tkachenko todd \
    todorov todorova tomas tommaso tony torres toth tran tremblay tucker \
    turcan turki turner uiloq umar ung uri usman uta vaino valentina \
    valeria valery van vang vardanyan varga vasiliauskas vasiliauskiene vasiliev \
    vasilije vasiliki vasily vassiljev vedant vella vera veronika vesela \
    vesely vesna victor victoria viktor viktoria viktoriya virginia virtanen \
    visser vladimir vo volkov vong vries vu vugar vujovic vuk vuvo \
    wagner walker wallace walsh walter wan wang ward washington watanabe \
    watson wayne webb weber wei wells west whang white widelene willems \
    william williams willie willow wilson wisniewski wojcik wong woo wood \
    woods wright wu xie ximena xu ya yadav yan yang yasin yasmin \
    yasmine yasna yekaterina yelena yeung yeva yevgeniy yi yichen yihan \
    yildirim yildiz yilmaz yim yinuo yoo yoon you youn young yousef \
    yousouf youssef yu yuina yulia yun yuna yune yuri yuriy yusef yusif \
    yusuf zahra zala zammit zeinab zeynab zeynep zhang zhao zheng zhou \
    zhu zielinski zihan zoe zoeng zofia zoran zou zukauskas zukauskiene \
    zupancic zuzanna \
    ابراهيم احمد حسن حسين خالد صالح عبد عبدالرحمن \
    عبدالله علي عمر محمد محمود مصطفي يوسف";
