//! Every weight and threshold, each with its reason; the score is computed from the evidence and nothing else.
//!
//! A name part has a weight: how much it tells of who is meant. The score is the weight that agrees over the weight
//! that was compared; a part that only one side has counts for a share of its weight, since people leave parts out,
//! while parts that contradict each other count in full. What agrees must also tell enough: names that agree in common
//! parts alone agree with many people, and count less the less they tell. All numbers are integers, so every engine gives the same.

use crate::entity::Kind;
use crate::hit::{Points, Relation};
use crate::name::{FATHER_OF, Part, Role, SERVANT};
use crate::romanize::korean::Place;
use crate::tables::common_name::is_common;
use crate::tables::company_word::is_generic;
use crate::tables::plain_word::is_plain;

/// Score from which a person is a hit. At .74, .837 of OFAC's other spellings are found and not .825, but of ten thousand innocent
/// people with Spanish names 46 are alerted and not 22, of Koreans 47 and not 25; at .82 it is .800, 19 and 16 (the tables of
/// `docs/accuracy.md`, November 2026).
pub const PERSON_THRESHOLD: Points = Points(7_800);
/// Score from which an organization, vessel or aircraft is a hit. At .74, .729 of OFAC's other names of firms are found and not
/// .738, and of a hundred thousand innocent firms of ten patterns 1,527 are alerted and not 1,960; at .70 it is .745 and 2,155 (the
/// same tables).
pub const ORGANIZATION_THRESHOLD: Points = Points(7_200);

/// Similarity from which two parts are one word, whatever their neighbors are.
pub const EQUAL: Points = Points(9_000);
/// Two parts below it are no spellings of each other.
pub const PART_AGREES: Points = Points(7_000);

/// The part of the score that a conflicting birth date leaves: lower, not hidden.
pub const BIRTH_DATE_CONFLICT: Points = Points(8_500);
/// The part of the score that another kind of party leaves.
pub const KIND_CONFLICT: Points = Points(8_000);
/// Name score from which a party of another kind is shown at all: an exact name in spelling or script.
pub const OTHER_KIND_THRESHOLD: Points = Points(9_700);

/// Similarity of an initial and a name it may stand for: it agrees, but with one name in fifteen.
pub const INITIAL: Points = Points(6_500);
/// Highest similarity of two common names that are known to be two: Hansen and Jansen, Hassan and Husayn.
pub const OTHER_NAME: Points = Points(6_500);
/// Highest similarity of two words of a firm that differ in a letter of one script: surer than a slip, and less sure than the
/// same name without its legal form.
pub const OTHER_LETTERS: Points = Points(9_800);
/// Similarity from which two words are spelled alike whatever names they are.
pub const SURE_SPELLING: Points = Points(9_700);
/// Highest similarity of two names in firms' names that people bear in either spelling: Hoffman and Hoffmann have a firm each, sooner than that
/// one of them is misspelled.
pub const OTHER_SPELLING: Points = Points(8_200);
/// Similarity of an adjective of a place in a firm's name and the place: a plant is called by either.
pub const OF_PLACE: Points = Points(9_500);
/// Similarity from which two words of firms have the same letters, or differ in those of another script or system only.
const EQUAL_LETTERS: Points = OTHER_LETTERS;
/// Similarity of forms of one given name that differ in their vowels only: Ahmad and Ahmed are spellings more than translations.
pub const OTHER_VOWELS: Points = Points(9_500);
/// Similarity of two forms of one surname by gender: another person of the family, or a clerk's habit.
pub const GENDER_FORM: Points = Points(7_500);
/// Similarity of two legal forms that are not equivalent: lists give one firm several.
pub const OTHER_LEGAL_FORM: Points = Points(7_000);

/// Weight of a distinctive word; the other weights are fractions of it.
const NAME: i32 = 100;
/// Weight of a name that very many people bear.
const COMMON_NAME: i32 = 60;
/// A patronymic tells brothers from strangers, not brothers from each other, and is often left out.
const PATRONYMIC: i32 = 60;
/// Weight of a word of a firm by its letters, where these are few: there are 676 words of two letters, and thousands of firms for each.
const FEW_LETTERS: [i32; 4] = [40, 40, 50, 80];
/// Weight of a syllable of a Korean given name.
const KOREAN_SYLLABLE: i32 = 70;
/// Abdul makes one name with the one that follows, and stands in very many.
const SERVANT_WEIGHT: i32 = 15;
/// So does Abu, but who is called so has another name besides.
const FATHER_OF_WEIGHT: i32 = 40;
const INITIAL_WEIGHT: i32 = 36;
const PARTICLE: i32 = 8;
const TITLE: i32 = 2;
const LEGAL_FORM: i32 = 8;
const GENERIC: i32 = 30;
/// The same where generic words are all the name there is.
const GENERIC_NAME: i32 = 50;
/// Numbers tell Department 53 from Department 54.
const NUMBER: i32 = 90;

/// What a pair of names must tell, beyond what the commonest names tell, before names other than equal ones count in full:
/// a common family name and an initial agree with thousands of people, two common names with hundreds.
const TELLS_ENOUGH: i32 = 70;
/// The same where names are left over: what agrees is then part of a name, as a rare and a common one are enough.
const TELLS_ENOUGH_BESIDE_OTHERS: i32 = 105;
/// The same for firms, where anything but the legal form is left over: a rare word is enough, or two plain ones
/// ([`crate::tables::plain_word`]); Dolphin Investment is not the listed Dolphin Shipping.
const FIRM_TELLS_ENOUGH: i32 = 60;
/// What a word of a firm tells less that is spelled otherwise: of some thirty words near it, it may be any.
const SPELLED_OTHERWISE: i32 = 5 * RARER;
/// What a generic word tells that agrees: a line of business in twenty.
const GENERIC_TELLS: i32 = 15;
/// What the score of a firm keeps, in percent, where nothing tells at all.
const NOTHING_TOLD: i32 = 50;
/// Similarity from which a pair agrees at all.
const AGREES: Points = Points(6_000);

/// Weight that must agree for names that are left over to be middle names: a rare name and an initial, or two names.
pub const SETTLED: i32 = 135;

/// The same for names that stand in other places than usual, and for a family name that is left out: two rare names.
pub const SETTLED_ANYWHERE: i32 = 190;

/// The least that names of people weigh that contradict each other: that Mahmud is not Muhammad is sure, however common both are.
pub const CONTRADICTION: i32 = 80;

/// What two names count, in percent, that differ and may both be borne by one person.
pub const BOTH_BORNE: i32 = 60;
/// The same for names of women of whom a patronymic is known: given name and patronymic are shared with many.
pub const MARRIED: i32 = 80;

/// Highest score when only one of several parts agrees (OFAC FAQ 5, step 3: such a name does not correspond).
pub const ONE_PART_ONLY: Points = Points(6_000);
/// What a person's name counts of which only one part agrees: a given name and a patronymic that agree are rarer among
/// strangers than a given name alone.
const ONE_OF_SEVERAL: Points = Points(8_500);

/// Similarity of two names that are no spellings of each other and have all their pairs of letters in common: enough to rank
/// such names above strangers, and for nothing else.
pub const LETTERS_IN_COMMON: Points = Points(600);

/// What the letters of two Korean names count whose syllables contradict each other in one place, and in several: such
/// names rank above strangers, by how alike they are, and below every hit.
pub const NEAR_SYLLABLES: Points = Points(7_500);
/// See [`NEAR_SYLLABLES`].
pub const FAR_SYLLABLES: Points = Points(6_000);
/// Similarity of names of which several syllables contradict.
pub const SEVERAL_CONTRADICT: Points = Points(2_500);
/// Highest score of two Korean names of which one has more syllables: the shorter one is another name, not a short form.
pub const OTHER_SYLLABLES: Points = Points(7_500);

/// Weight of a syllable of a Korean or Chinese name: two of a given name tell as much as a rare name; the few surnames tell little.
pub fn syllable_weight(place: Place) -> i32 {
    match place {
        Place::Surname => COMMON_NAME,
        Place::Given => KOREAN_SYLLABLE,
    }
}

/// Weight of a part by its role and by how common it is.
pub fn weight(part: &Part, kind: Kind) -> i32 {
    match part.role {
        Role::Name if part.letters == SERVANT => SERVANT_WEIGHT,
        Role::Name if part.letters == FATHER_OF => FATHER_OF_WEIGHT,
        Role::Name if is_common(&part.letters) => COMMON_NAME,
        Role::Name if kind != Kind::Person && is_plain(&part.letters) => COMMON_NAME,
        Role::Name if kind != Kind::Person && is_generic(&part.letters) => GENERIC_NAME,
        Role::Name if kind != Kind::Person && part.letters.is_ascii() => {
            FEW_LETTERS.get(part.letters.len()).copied().unwrap_or(NAME)
        }
        Role::Name => NAME,
        Role::Patronymic => PATRONYMIC,
        Role::Initial => INITIAL_WEIGHT,
        Role::Particle => PARTICLE,
        Role::Title => TITLE,
        Role::LegalForm => LEGAL_FORM,
        Role::Generic => GENERIC,
        Role::Number => NUMBER,
    }
}

/// How often the names of a list can be halved down to those that share a name: 0 for a name that half of them have.
pub fn halvings(sharing: usize, aliases: usize) -> u8 {
    (aliases.max(FEWEST_ALIASES) / sharing.max(1)).max(1).ilog2() as u8
}

/// The weight of a name that so few share ([`halvings`]): every halving adds [`RARER`], from [`COMMONEST`] for a name that
/// half of them have to [`NAME`] for one that hardly any other has.
pub fn rare_weight(weight: i32, halvings: u8) -> i32 {
    weight.min(COMMONEST + RARER * i32::from(halvings))
}

/// Weight of the commonest name of all.
const COMMONEST: i32 = 30;
/// What half as many bearers add.
const RARER: i32 = 5;
/// A list with fewer names says little of how rare a name is among people.
const FEWEST_ALIASES: usize = 1 << 16;

/// What a name counts, in percent of its weight, that one side lacks where enough others agree: a middle name. A second
/// one counts less and a third hardly: who leaves names out leaves them all out.
const SETTLED_OMISSIONS: [i32; 3] = [25, 10, 5];
/// The same for a name where too little agrees to tell whether it is one.
const UNSETTLED_OMITTED: i32 = 70;
/// The same for a first family name that is left out where two rare names agree: many people use one of two family names.
const FAMILY_OMITTED: i32 = 50;
/// The same for a family name behind a chain of names that agrees: which of them is the family name is not known everywhere.
const LAST_OMITTED: i32 = 30;
/// The same for a word that one name of a firm has beyond the other.
const FURTHER_OMITTED: i32 = 45;

/// What a generic word weighs that another one contradicts, in percent of its weight: the first says that the line of business is another,
/// or that it was translated otherwise; further ones say the same again.
const GENERIC_CONTRADICTIONS: [i32; 3] = [100, 50, 25];

/// The weight of two generic words that contradict each other, after as many others.
pub fn generic_contradiction(weight: i32, before: usize) -> i32 {
    weight * GENERIC_CONTRADICTIONS.get(before).copied().unwrap_or(0) / 100
}

/// What a part is that only one side has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Omitted {
    /// Too little agrees to tell.
    Unsettled,
    /// The first family name, where two rare names agree.
    Family,
    /// The family name, where the other side is the names before it in their order: a chain of fathers that goes on.
    Last,
    /// A further word of a firm, where a word that tells the firm agrees: a branch, a line of business.
    Further,
    /// A middle name: enough others agree. With the number of those left out before.
    Middle(usize),
}

/// Share of its weight, in percent, with which a part counts that the other side lacks.
pub fn omission(part: &Part, omitted: Omitted) -> i32 {
    match part.role {
        // U and Daw in Burmese, one-letter short forms: written at will.
        Role::Name if part.letters.chars().count() == 1 => 15,
        Role::Name => match omitted {
            Omitted::Unsettled => UNSETTLED_OMITTED,
            Omitted::Family => FAMILY_OMITTED,
            Omitted::Last => LAST_OMITTED,
            Omitted::Further => FURTHER_OMITTED,
            Omitted::Middle(before) => SETTLED_OMISSIONS.get(before).copied().unwrap_or(0),
        },
        Role::Patronymic | Role::Initial => 15,
        Role::Number => 100,
        Role::Generic => 25,
        Role::Particle => 25,
        // Firms are called without it every day.
        Role::LegalForm => 15,
        Role::Title => 0,
    }
}

/// One line of evidence before it is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Parts of the query.
    pub query: Vec<usize>,
    /// Parts of the listed name.
    pub listed: Vec<usize>,
    /// How they relate.
    pub relation: Relation,
    /// How alike they are.
    pub similarity: Points,
    /// Weight in the score.
    pub weight: i32,
    /// True when a part that tells one party from another is in it.
    pub distinctive: bool,
    /// For the reviewer.
    pub detail: Option<String>,
}

/// What the similarity of a pair counts: spellings that differ say less than their letters in common, since other names are
/// spelled nearly so as well. Initials, short forms and gender forms have similarities of their own.
pub fn counted(similarity: Points, relation: Relation) -> Points {
    use Relation::{Abbreviation, Different, Diminutive, GenderForm, Initial, LegalForm, SinoKorean};
    match relation {
        Abbreviation | Diminutive | GenderForm | Initial | LegalForm | SinoKorean => similarity,
        // Nearer than strangers, no more: no spellings of each other, and, even less, two names known to be two.
        Different => Points(similarity.0 / 2),
        _ if similarity <= OTHER_NAME => Points(similarity.0 / 4),
        _ => Points((Points::ONE.0 - (Points::ONE.0 - similarity.0) * DOUBT / 100).max(0)),
    }
}

/// How much more a difference of spelling counts than its share of the letters, in percent.
const DOUBT: i32 = 160;

/// What a slip counts, in percent, that makes of a name which people bear a word that none bears: a misspelling sooner than
/// another name. Chosen by trials whose names are of the same source as the table (`examine slips-persons`).
const SLIP_OF_NAME: i32 = 50;

/// The similarity of a known name and a misspelling of it, whose letters are so alike.
pub fn slip_of_name(similarity: Points) -> Points {
    Points(Points::ONE.0 - (Points::ONE.0 - similarity.0) * SLIP_OF_NAME / 100)
}

/// The score of an alignment.
pub fn score(pairs: &[Pair], kind: Kind) -> Points {
    let total: i64 = pairs.iter().map(|pair| i64::from(pair.weight)).sum();
    if total == 0 {
        return Points::ZERO;
    }
    let agreeing: i64 = pairs
        .iter()
        .map(|pair| i64::from(pair.weight) * i64::from(counted(pair.similarity, pair.relation).0))
        .sum();
    let mut score = (agreeing / total) as i32;
    let agrees = |pair: &&Pair| pair.distinctive && pair.similarity >= AGREES;
    let distinctive = pairs.iter().filter(|pair| pair.distinctive).count();
    let agreed = pairs.iter().filter(agrees).count();
    let one_of_several = match kind {
        Kind::Person => agreed < 2 && distinctive > 1,
        Kind::Organization | Kind::Vessel | Kind::Aircraft => agreed == 0,
    };
    if one_of_several {
        score = match kind {
            Kind::Person => (score * ONE_OF_SEVERAL.0 / Points::ONE.0).min(ONE_PART_ONLY.0),
            Kind::Organization | Kind::Vessel | Kind::Aircraft => score.min(ONE_PART_ONLY.0),
        };
    }
    if score < Points::ONE.0 && kind == Kind::Person {
        let rest = pairs.iter().any(|pair| {
            matches!(pair.relation, Relation::OnlyQuery | Relation::OnlyListed) && pair.weight > PARTICLE
        });
        let enough = if rest { TELLS_ENOUGH_BESIDE_OTHERS } else { TELLS_ENOUGH };
        let (told, enough): (i32, i32) =
            (pairs.iter().filter(agrees).map(tells).sum(), enough * IN_HUNDREDTHS);
        let told = told.clamp(enough / LEAST_TOLD, enough);
        score = (i64::from(score) * i64::from(told) / i64::from(enough)) as i32;
    }
    if kind != Kind::Person && pairs.iter().any(is_rest) {
        let enough = FIRM_TELLS_ENOUGH * IN_HUNDREDTHS;
        let told = pairs.iter().map(firm_tells).sum::<i32>().min(enough);
        let kept = i64::from(told * (100 - NOTHING_TOLD) + enough * NOTHING_TOLD);
        score = (i64::from(score) * kept / i64::from(enough * 100)) as i32;
    }
    Points(score)
}

/// Whether a pair is what is left over, but for what every firm's name has or lacks at will.
fn is_rest(pair: &Pair) -> bool {
    pair.similarity < AGREES && pair.weight > PARTICLE / 2
}

/// What a pair tells of which firm is meant, in hundredths.
fn firm_tells(pair: &Pair) -> i32 {
    match pair.relation {
        Relation::LegalForm => 0,
        _ if pair.similarity < AGREES => 0,
        _ if pair.distinctive && pair.similarity < EQUAL_LETTERS => {
            (tells(pair) - SPELLED_OTHERWISE * IN_HUNDREDTHS).max(0)
        }
        _ if pair.distinctive => tells(pair),
        _ if pair.weight >= GENERIC => GENERIC_TELLS * IN_HUNDREDTHS,
        _ => 0,
    }
}

/// One name in fifteen has that initial: it tells nearly as much as four halvings.
const INITIAL_TELLS: i32 = 4 * RARER - 2;
/// The most that names tell of their weight, in percent: three rare ones that are joined.
const MOST_TOLD: i32 = 85;

/// The part of a score, one in so many, that is left where nothing is told: an order among strangers.
const LEAST_TOLD: i32 = 5;

/// What is told is reckoned in hundredths, or a small difference of spelling would cost a whole one.
const IN_HUNDREDTHS: i32 = 100;

/// What a pair that agrees tells of who is meant, beyond what the commonest names tell; in hundredths.
fn tells(pair: &Pair) -> i32 {
    match pair.relation {
        Relation::Initial => INITIAL_TELLS * IN_HUNDREDTHS,
        _ => {
            let counted = counted(pair.similarity, pair.relation).0;
            (pair.weight - COMMONEST).max(0) * IN_HUNDREDTHS * counted / Points::ONE.0
        }
    }
}

/// What two names have in common, and what is left of them, before they are aligned.
#[derive(Debug, Clone, Copy)]
pub struct Left {
    /// Weight of the parts that agree, times their similarity.
    pub agreeing: i32,
    /// Weight of the parts that agree.
    pub weight: i32,
    /// Names of the query that are left, their weight, and its initials.
    pub query: i32,
    /// See [`Left::query`].
    pub query_weight: i32,
    /// See [`Left::query`].
    pub query_initials: i32,
    /// Names of the listed side that are left, and its initials.
    pub listed: i32,
    /// See [`Left::listed`].
    pub listed_initials: i32,
    /// Pairs in which one of these initials may stand.
    pub pairs_of_initials: i32,
    /// What the names of one side count at least that are more than those of the other.
    pub omitted: i32,
    /// Kind of both parties.
    pub kind: Kind,
}

/// The highest score that they can have.
pub fn bound(left: Left) -> Points {
    let complete = (left.query, left.listed) == (0, 0);
    // An initial may stand for any name.
    let (query, listed) =
        ((left.query - left.listed_initials).max(0), (left.listed - left.query_initials).max(0));
    // Names left on both sides contradict each other; of the query, those that weigh least.
    let spared = (left.query - query.min(listed)).max(0) * NAME;
    let least = if left.kind == Kind::Person { CONTRADICTION } else { LIGHTEST_NAME };
    let contradicting = (left.query_weight - spared).max(query.min(listed) * least);
    let omitted = if query == listed { 0 } else { left.omitted.max(LEAST_OMITTED) };
    let mut highest = left.agreeing * Points::ONE.0 / (left.weight + contradicting + omitted).max(1);
    if left.kind == Kind::Person && !complete {
        let told = left.agreeing * MOST_TOLD / 100 + left.pairs_of_initials * INITIAL_TELLS;
        highest = highest * told.min(TELLS_ENOUGH) / TELLS_ENOUGH;
    }
    Points((highest + BOUND_SLACK).min(Points::ONE.0))
}

/// What a name that one side lacks counts at least.
const LEAST_OMITTED: i32 = LIGHTEST_NAME * SETTLED_OMISSIONS[0] / 100;

/// What a word of a listed name counts at least that the query lacks, where too little agrees for it to be a middle name; it is as
/// rare as that ([`halvings`]).
pub fn least_further(halvings: u8, kind: Kind) -> i32 {
    let percent = if kind == Kind::Person { UNSETTLED_OMITTED } else { FURTHER_OMITTED };
    rare_weight(COMMON_NAME, halvings) * percent / 100
}

/// Similarity below which a part need not be looked at, for a name that is to reach a threshold.
pub fn part_floor(threshold: Points) -> Points {
    // Parts weigh at most three times as much as each other.
    let floor = Points(Points::ONE.0 - (Points::ONE.0 - threshold.0) * 4);
    floor.max(INITIAL)
}

/// The least that two names which contradict each other weigh.
const LIGHTEST_NAME: i32 = COMMONEST;
/// Weights are rounded, and the listed name has its own.
const BOUND_SLACK: i32 = 300;

/// Threshold for an applicant of that kind.
pub fn threshold(kind: Kind) -> Points {
    match kind {
        Kind::Person => PERSON_THRESHOLD,
        Kind::Organization | Kind::Vessel | Kind::Aircraft => ORGANIZATION_THRESHOLD,
    }
}
