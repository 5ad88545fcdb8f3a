//! Legal forms and generic words of Korean and Chinese company names.
//!
//! Korean words stand in Hangul, as the North spells them; how the South spells them and how the systems of romanization
//! write them in Latin and Cyrillic letters follows from the word ([`crate::name`] makes those forms). Chinese words stand
//! in simplified or traditional characters, whichever: both are read.
//! Sources: names of firms, banks, ministries and institutes of both Koreas and of China in official lists, with the
//! translations that their publishers give; the classes of [`super::company_word`].

use super::joined::{joined, length, rows};

/// Legal forms and their classes.
pub fn forms() -> Vec<(&'static str, &'static str)> {
    static TEXT: [u8; length(FORMS)] = joined(FORMS);
    rows(&TEXT)
}

/// Generic words of Korean names and what they stand for; those of one syllable only beside others.
pub fn korean() -> Vec<(&'static str, &'static str)> {
    static TEXT: [u8; length(KOREAN)] = joined(KOREAN);
    rows(&TEXT)
}

/// Generic words of Chinese names and what they stand for.
pub fn chinese() -> Vec<(&'static str, &'static str)> {
    static TEXT: [u8; length(CHINESE)] = joined(CHINESE);
    rows(&TEXT)
}

/// Words that are a name or a word of another language in Latin letters (Susan), or a name of firms: read in Hangul only.
pub const HANGUL_ONLY: &[&str] = &["수산", "신용", "지도", "재정", "대학", "선박", "건재", "인민"];

#[rustfmt::skip]
const FORMS: &[(&str, &str)] = &[
    ("회사", "co"), ("총회사", "co"), ("공사", "co"), ("총공사", "co"), ("련합회사", "co"), ("련합기업소", "co"),
    ("합영회사", "co"), ("합작회사", "co"), ("지주회사", "co"), ("주식회사", "ltd"), ("유한회사", "ltd"),
    ("유한책임회사", "ltd"), ("합명회사", "ltd"), ("합자회사", "ltd"), ("주", "ltd"), ("유", "ltd"),
    ("公司", "co"), ("总公司", "co"), ("分公司", "co"), ("会社", "co"), ("总会社", "co"), ("商社", "co"), ("合同会社", "ltd"),
    ("有限会社", "ltd"), ("有限公司", "ltd"), ("有限责任公司", "ltd"), ("责任有限公司", "ltd"), ("株", "ltd"), ("株式会社", "ltd"),
    ("股份公司", "jsc"), ("股份有限公司", "jsc"),
];

#[rustfmt::skip]
const KOREAN: &[(&str, &str)] = &[
    ("총", "general"), ("국", "office"), ("부", "department"), ("성", "ministry"), ("처", "department"), ("사", "company"),
    ("조선", "korea"), ("한국", "korea"), ("평양", "pyongyang"), ("공화국", "republic"), ("인민", "people"),
    ("민주주의", "democratic"), ("국가", "state"), ("국영", "state"), ("중앙", "central"), ("국제", "international"),
    ("대외", "foreign"), ("해외", "foreign"), ("무역", "trading"), ("상사", "trading"), ("상업", "trading"),
    ("수출", "export"), ("수출입", "export"), ("수입", "import"), ("은행", "bank"), ("신용", "credit"), ("투자", "investment"),
    ("보험", "insurance"), ("재정", "finance"), ("금융", "finance"), ("경제", "economic"), ("개발", "development"),
    ("발전", "development"), ("건설", "construction"), ("건재", "materials"), ("설계", "design"), ("기술", "technology"),
    ("과학", "science"), ("과학원", "academy"), ("과학기술", "technology"), ("정보", "information"), ("전자", "electronics"),
    ("콤퓨터", "computer"), ("컴퓨터", "computer"), ("쏘프트웨어", "software"), ("소프트웨어", "software"),
    ("자동화", "automation"), ("통신", "communications"), ("체신", "communications"), ("기계", "machinery"),
    ("설비", "equipment"), ("금속", "metals"), ("강철", "steel"), ("제철", "steel"), ("광업", "mining"), ("광산", "mining"),
    ("화학", "chemical"), ("제약", "medical"), ("의약", "medical"), ("의약품", "medical"), ("병원", "medical"),
    ("방직", "textiles"), ("피복", "clothing"), ("식료", "food"), ("식료품", "food"), ("수산", "fishing"),
    ("수산물", "fishing"), ("농업", "agriculture"), ("목재", "wood"), ("운수", "transport"), ("수송", "transport"),
    ("해운", "shipping"), ("선박", "shipping"), ("항공", "aviation"), ("관광", "travel"), ("려행사", "travel"),
    ("려행", "travel"), ("호텔", "hotel"), ("려관", "hotel"), ("봉사", "service"), ("봉사소", "service"),
    ("식당", "restaurant"), ("상점", "shop"), ("백화점", "shop"), ("공장", "factory"), ("제작소", "factory"),
    ("기업", "enterprise"), ("기업소", "enterprise"), ("그룹", "group"), ("련합", "united"), ("협회", "association"),
    ("련맹", "federation"), ("위원회", "committee"), ("대표부", "office"), ("호실", "office"), ("사무소", "office"), ("판사처", "office"),
    ("지사", "branch"), ("쎈터", "center"), ("센터", "center"), ("공업", "industry"), ("산업", "industry"),
    ("경공업", "industry"), ("중공업", "industry"), ("합영", "joint"), ("합작", "joint"), ("협조", "cooperation"),
    ("협력", "cooperation"), ("협동", "cooperation"), ("교류", "exchange"), ("연구소", "institute"), ("연구원", "institute"),
    ("대학", "university"), ("대학교", "university"), ("학교", "school"), ("문화", "culture"), ("체육", "sport"),
    ("교육", "education"), ("원자력", "nuclear"), ("에네르기", "energy"), ("에너지", "energy"), ("전력", "power"),
    ("원유", "oil"), ("석유", "petroleum"), ("연유", "fuel"), ("석탄", "coal"), ("자원", "resources"), ("자재", "materials"),
    ("물자", "materials"), ("공급", "supply"), ("관리", "management"), ("지도", "guidance"), ("국방", "defense"),
    ("군수", "military"), ("출판", "publishing"), ("네트워크", "network"),
    ("망", "network"), ("트레이딩", "trading"), ("테크놀로지", "technology"), ("뱅크", "bank"),
];

#[rustfmt::skip]
const CHINESE: &[(&str, &str)] = &[
    ("朝鲜", "korea"), ("中国", "china"), ("上海", "shanghai"), ("丹东", "dandong"), ("北京", "beijing"), ("大连", "dalian"),
    ("平壤", "pyongyang"), ("广州", "guangzhou"), ("沈阳", "shenyang"), ("瀋陽", "shenyang"), ("深圳", "shenzhen"),
    ("香港", "hongkong"), ("延边", "yanbian"), ("珲春", "hunchun"), ("辽宁", "liaoning"), ("吉林", "jilin"), ("山东", "shandong"),
    ("青岛", "qingdao"), ("天津", "tianjin"), ("国际", "international"), ("中心", "center"), ("信息", "information"),
    ("发展", "development"), ("开发", "development"), ("贸易", "trading"), ("商贸", "trading"), ("经贸", "trading"),
    ("外贸", "trading"), ("工贸", "industry"), ("实业", "industry"), ("工业", "industry"), ("产业", "industry"),
    ("工厂", "factory"), ("科技", "technology"), ("技术", "technology"), ("投资", "investment"), ("服务", "service"),
    ("物流", "logistics"), ("货运", "logistics"), ("运输", "transport"), ("电子", "electronics"), ("电器", "electric"),
    ("大学", "university"), ("研究所", "institute"), ("研究院", "institute"), ("学院", "institute"), ("网络", "network"), ("網路", "network"),
    ("航运", "shipping"), ("海运", "shipping"), ("船务", "shipping"), ("船舶", "shipping"), ("航空", "aviation"),
    ("进出口", "export"), ("出口", "export"), ("进口", "import"), ("银行", "bank"), ("集团", "group"), ("控股", "group"),
    ("企业", "enterprise"), ("商业", "trading"), ("商务", "business"), ("旅行社", "travel"), ("旅行", "travel"),
    ("旅游", "travel"), ("旅遊", "travel"), ("酒店", "hotel"), ("饭店", "hotel"), ("宾馆", "hotel"), ("餐厅", "restaurant"), ("建筑", "construction"), ("建築", "construction"),
    ("建设", "construction"), ("建材", "materials"), ("材料", "materials"), ("工程", "engineering"), ("设备", "equipment"),
    ("机械", "machinery"), ("機械", "machinery"), ("汽车", "auto"), ("钢铁", "steel"), ("金属", "metals"), ("矿业", "mining"), ("煤炭", "coal"),
    ("化工", "chemical"), ("化学", "chemical"), ("石油", "petroleum"), ("能源", "energy"), ("电力", "power"),
    ("资源", "resources"), ("医药", "medical"), ("醫藥", "medical"), ("制药", "medical"), ("製藥", "medical"), ("医疗", "medical"), ("纺织", "textiles"),
    ("服装", "clothing"), ("食品", "food"), ("水产", "fishing"), ("农业", "agriculture"), ("木业", "wood"), ("珠宝", "jewelry"),
    ("软件", "software"), ("计算机", "computer"), ("計算機", "computer"), ("数码", "digital"), ("通信", "communications"), ("通讯", "communications"),
    ("咨询", "consulting"), ("諮詢", "consulting"), ("管理", "management"), ("经济", "economic"), ("金融", "finance"), ("保险", "insurance"),
    ("基金", "foundation"), ("文化", "culture"), ("代表处", "office"), ("办事处", "office"), ("委员会", "committee"),
    ("联合", "united"), ("总局", "office"), ("广告", "advertising"),
];
