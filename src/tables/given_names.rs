//! Generated from `given_names.tsv` by the tests of `given_name.rs`; UPDATE_TABLES=1 renews it.

/// A group of given names a line: East Slavic forms, other forms, short forms, a comma between.
#[rustfmt::skip]
pub const GROUPS: &str = "\
aleksandr oleksandr alyaksandr alexander aleksandrs aleksandras,alexandre aleksandur aleksandar sandro iskander alejandro alessandro,sasha sashka shura alik sanya sanyok shurik oles aleks alex al sandy xander lex ales sashko
aleksey oleksii alyaksyey aleksy aleksejs aleksejus,aleksa alexis alexios,alyosha lyosha lyokha alyoshka lyoshka oleksa alesha lesha lekha alex
anatoliy anatol anatolie anatolijs anatolijus,,tolya tolik tolyan
andrey andrii andrejs andrejus,andrea andrew andreas,andryusha andryukha dron andy drew
anton,anthony antoon antonije antonio,antosha tosha tokha tony
arkadiy arkadz arkadzi,,arkasha
artyom artem artsyom artemy artjoms,,tyoma artyomka tema
artur arturs arturas,arturo,art artie
boris barys,,borya borka
vadim wadym vadzim vadims,,vadik
valentin walentyn valyantsin valentins,valentine valentinus,valik
valeriy walerij valerijs valerijus,,valera lera
vasiliy vasyl wasyl vasilije,basil basilius,vasya vaska vasilyok vasylko
viktor wiktor viktar viktors viktoras,,vitya vityok vic
vitaliy witalij vital vitalijs vitalijus,vitalie,vitalik vitalya vit
vladimir volodymyr wolodymyr uladzimir wladimir uladzimer vladimirs vladimiras,vladimer waldemar,vova volodya vovan vovka
vladislav wladyslaw uladzislaw uladzislau vladislavs,ladislav,vlad vladik slava
vsevolod wsewolod usyevalad,,seva
vyacheslav wjatscheslaw vyachaslaw vyachaslau,,slava slavik
gennadiy hyenadz ghenadie henadzi,gennadius,gena genka
georgiy heorhii georgije,dorde djordje jorge jurgen giorgio georges,gosha zhora goga
german,,gera
gleb hlib,,glebushka
grigoriy ryhor grigor grigorije,gregory gregor,grisha grinya greg
daniil danylo danila daniel,,danya danka dan danny
denis dzyanis,,den deniska denny
dmitriy dmytro dzmitry zmitsyer dmitrijs dmitrijus,dimitur dmitar dimitrije demetrius dimitri dimitar dymitr demetrios dimitrios,dima mitya dimon dimka
yevgeniy yevhen jewhen evgen yevhenii jewhenij yawhyen yauhen yauheni jewgeni jevgenijs jevgenijus,eugene eugeny eugenius,zhenya zhenka zheka gene jenya
yegor yahor,,yegorka
ivan iwan jan,ivanas ian jovan john ivans johann johannes ioann juan jean ioannis giannis yannis giovanni,vanya vanka johnny jack jonny hans yanka ivanko nino
igor ihar igors igoris,,igoryok
ilya,elijah,ilyusha ilyukha
innokentiy inakyentsiy innocenty,,kesha innokesha
iosif yosyp yazep,joseph jose giuseppe,osya joe joey pepe beppe
kirill kyrylo cirilo cyril kirils,,kirya kiryusha
konstantin kostiantyn kanstantsin konstantins,konstantine constantinus konstanty,kostya kostik kostyan kostas costas gus
leonid lyeanid leonids,leonidas,lyonya lyonka leo lenya
lev lew leu,luv lav leo leon,lyova lyovushka leva
maksim maxime maksims,maximilian,maks maksimka max
mark marko,marcus,marik
matvey matvii matwij matsvyey matwei,matei matthew matthias mateo,motya matt
mikhail mixail mykhailo mychajlo mikhas michail mihails,mikheil michele mihai,misha mishka mike mick mickey micky michi
nikita mykyta,niketas,nikitka nik
nikolay mykola mikalay nikolajs,nicholas niccolo,kolya kolyan nikolasha nick nicky nico niko klaus claus mykolka
oleg oleh alyeh aleg olegs olegas,,olezhka olezhek
pavel pavlo pawlo paval pavels,pawel paolo pavle paul paullus pablo,pasha pavlik pashka paulie
pyotr petr petro pyatro,petur petar peter pedro pierre,petya petrukha pete petey
roman raman romans romanas,romand,roma romka
ruslan,,rusik rus
svyatoslav swjatoslaw svyataslaw svetoslav,,slava svyat
semyon semen syamyon simeon,,syoma senya sema
sergey serhii sergij syarhyey sergejs sergejus,sergio srdan,seryozha seryoga seryy serzh serega serezha siarzhuk
stanislav stanislaw stanislau stanislavs stanislovas,stanislaus,stas slava stasik
stepan stsyapan,stefan stephen esteban stefano,styopa styopka steve stepa
timofey tymofii tsimafyey,timothy timotei timotheus,tima timosha tim timmy
timur tsimur,temur,tima
fyodor fedor fedir fyodar,theodore theodor,fedya fedka ted teddy theo
eduard eduards,edouard edward eduardo edoardo,edik ed eddie ted ned
yuriy jurijs jurijus,juraj george,yurik yurko yurka
yakov yakiv jakiw yakaw jakow,jacob jacques yakub,yasha jake
yaroslav jaroslaw yaraslaw,,yarik slava
rashid rashed
ramzan,ramazan
alisher
nursultan
rustam,rustem rustm
magomed,mohammed muhammad mehmet mohamad muhammed maxamed mahamat mamadou mhamed,mohd muhd mhd
akhmed axmed achmed,ahmad akhmat akhmet
aleksandra oleksandra alyaksandra,,sasha shura alya sandra alex lexi
alla,,allochka
anastasiya nastassya,,nastya asya stasya
anna hanna,ann anne,anyuta nyura annie nancy
valentina walentyna valyantsina,,valya
valeriya walerija,,lera
vera vira wira,,verochka
viktoriya wiktorija,victoire,vika vicky vicki tori
galina,,galya
darya daryna,,dasha
yevgeniya yevheniia jewhenija yawhyeniya eugenia,eugenie,zhenya
yekaterina kateryna katsyaryna katarina,catherine katarzyna,katya katyusha kate cathy kathy kat kasia
yelena olena alyena,helena helen,lena alyona lenochka nell ellie
yelizaveta jelysaweta lizavyeta,elizabeth isabel,liza liz beth betty lizzie eliza bess
inna,,innochka
irina,irene,ira irishka
kseniya,oksana aksana,ksyusha ksana
larisa,,lara
lidiya lidziya
lyudmila,,lyuda lyusya mila
lyubov ljubow,,lyuba
margarita marharyta,margherita margarete margaret margarit malgorzata,rita margo maggie meg peggy greta gosia malgosia
marina,,marisha
mariya,marie mary miriam,masha marusya manya molly polly
nadezhda nadejda nadiia nadzyeya,hope
natalya,natalie,natasha nata
nina,,ninochka
olga olha volha volga wolha
polina palina,pauline,polya
raisa,,raya
svetlana svitlana switlana svyatlana swetlana,,sveta lana
sofiya safiya,sophie,sonya sophy
tamara,,toma
tatyana tetiana tatstsyana,,tanya
yuliya
yana,,yanochka
zinaida,,zina
antonina antanina,,tonya
yevdokiya jewdokija yewdakiya,eudokia,dunya
,philip filip felipe,phil pip
,william guillermo wilhelm guillaume,bill billy will willy willie liam
,robert roberto rupert,bob bobby rob robbie bert
,richard ricardo,dick rick ricky rich richie
,james jaime santiago,jim jimmy
,thomas tomas tommaso foma tomasz,tom tommy tomek
,charles carlos karl carl carlo,charlie chuck
,edmund edmond,ed eddie ned
,edwin,ed eddie
,christopher christoph cristobal krzysztof,chris kit
,christian cristian kristian,chris
,benjamin binyamin,ben benny
,samuel shmuel,sam sammy
,lawrence laurence lorenzo lorenz laurent,larry
,henry heinrich henri enrique enrico henryk,hank harry heinz
,harold harald,harry hal
,francis francisco franz francesco francois frantisek,frank paco pancho franky
,frederick friedrich federico frederic fredrik,fred freddy fritz rick
,albert alberto,al bert
,ronald,ron ronnie
,donald,don donnie
,gerald gerard gerhard,gerry jerry
,raymond ramon,ray
,kenneth,ken kenny
,patrick patricio,pat paddy
,abraham avraham,abe
,solomon salomon,sol
,leonard leonardo,len lenny leo
,nathaniel nathan,nat nate
,jonathan,jon jonny
,joshua,josh
,zachary,zach zack
,arnold,arnie
,walter walther,walt wally
,ernest ernst ernesto,ernie
,manuel emanuel,manny manolo
,ludwig louis ludovico luigi,lou gigi
,jeffrey geoffrey gottfried,jeff geoff
,vincent vincenzo vicente,vince enzo
,oliver,ollie
,randolph randall,randy
,rodolfo rudolf rudolph,rudi rudy
,roderick rodrigo,rod
,russell,russ
,terence,terry
,douglas,doug
,clifford,cliff
,calvin,cal
,cornelius,neil
ignat hnat,ignatius ignacio ignaz ignatiy,nacho
,susan susanna suzanne,sue susie suzy
,patricia,pat patty trish tricia
,jennifer,jen jenny
,jessica,jess jessie
,deborah debra,deb debbie
,barbara varvara,barb babs basia
,dorothy dorothea dorota,dot dolly
,rebecca rebeka,becky
,christina kristina cristina christine krystyna,chris tina chrissy
,judith,judy
,cynthia,cindy
,abigail,abby
,amanda,mandy
,theresa teresa therese,terry tess
,virginia,ginny
,frances francesca francisca,fran
,martha marta,marty
,josephine giuseppina josefina,josie
,jacqueline,jackie
,pamela,pam
,samantha,sam
,valerie,val
,sarah,sally sadie
,eleanor eleonora leonora,nell ellie nora
,matilda mathilde,tilly
,magdalena madeleine magdalene,lena maddie
afanasiy opanas apanas panas,athanasius,afonya
,mahmud mehmood mahamud mohamud maxamuud mahmut mamoud makhmud
,hasan hassen xasan khasan
,husayn hussein husain hossein hoseyn huseyin huseyn xuseen khusein hocine hossain
,ali aly cali
,umar omar omer cumar umer
,uthman othman osman ousmane usman cusman utman
,ammar
,amr amru amro
,abdullah abdallah abdullahi abdilahi cabdullahi abdollah abdoulaye
,joseph yusuf yousef yusif yosef yusup
,abraham ibrahim ibraheem ebrahim ibragim ibrahima brahim ibrohim
,solomon sulayman sulaiman suleiman suleyman soleiman suliman souleymane sulejman slimane
,ismail esmail ismoil
,isa eisa ciise
,musa
,yahya yahia yehia yehya
,yunus younis younes
,idris driss edris
,isaac ishaq eshaq ishak isaq
,yakub yaqub yacoub
,elias elie ilias ilyas
,dawud daoud daud davud
,ayyub eyup
,khalid khaled halid
,khalil khaleel halil khelil
,walid waleed oualid
,said sayeed
,sayyid sayed syed seyed
,salim salem selim
,salam
,salman selman
,salih saleh
,salah
,jamal djamal gamal jemal cemal djamel
,jamil djamil jameel cemil gamil
,kamal kemal kamel
,kamil kamel
,karim kareem kerim
,karam kerem
,rahim raheem rehim
,rahman rehman rahmane raxman
,rashad
,hamid hameed
,hamad
,hammad
,hammoud
,hamza hamzeh khamza
,majid majed mejid maged
,nasir naser
,nasr
,nabil nabeel
,amin amine ameen emin
,aman
,amir ameer emir
,adil adel
,akram ekrem
,anwar anwer enver
,aziz azeez
,bashir basheer bachir besir
,bashar bachar
,basim bassem
,faisal faysal feisal faycal
,farid fareed ferid
,faruq farouk
,fuad fouad fuat
,habib habeeb
,haydar haider hyder heydar haidar
,hashim hashem hachem
,hatim hatem
,hisham hesham hicham
,imad emad imed
,imran emran
,jafar jafer djafar gafar cafer
,jabir jaber djaber gaber
,jawad javad jawed
,latif lateef letif
,luqman lokman loqman
,mansur
,marwan merwan
,masud mesut
,munir muneer
,murad murat
,mustafa mustapha mostafa
,mukhtar mokhtar muktar moktar
,nadir nader
,naim
,nur
,qasim qassem kasim kassem gasem
,rafiq rafik rafeeq rafic
,ramadan ramazan
,riyad riad
,rida reza riza ridha reda
,sabir saber
,sadiq sadeq sadik sadegh
,sami samy
,samir sameer
,samer
,shakir shaker
,sharif shareef cherif sherif
,tahir taher
,talib taleb
,tariq tarek tareq tarik
,wahid waheed vahid
,yasin yaseen yassine
,yasir yasser
,zahir zaher
,ziyad ziad zeyad
,zayd zaid zeid
,zubayr zubair zoubeir zubeyr
,zuhair zuhayr
,zia diya ziya dia
,fadl fazl
,fadil fazil fadel
,qadir kader qader kadir
,razzaq razak
,samad
,wahab ouahab
,ghafur
,halim haleem
,hakim hakeem
,hafiz hafez
,jalil jaleel djalil
,jalal jelal celal djalal
,malik malek
,mahdi mehdi mahdy
,muhsin mohsen mohsin
,rauf raouf
,fatima fatma fatemeh fatouma
,aisha aicha ayesha
,khadija hadija khadidja
,zaynab zainab zeinab zeynep
,layla leila laila
,amina aminata
,abdi cabdi
";
