//! The report: one table a measure, in Markdown.

use crate::case::Case;
use crate::curve::Curve;
use crate::engine::Scored;
use crate::innocents::{Alerted, THRESHOLDS, per_10_000};
use crate::ofac::{NEAR, Nearness};
use crate::picture;
use crate::search::Found;
use crate::trial::Group;
use knownas::hit::Points;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Everything that was measured.
pub struct Report {
    /// Day of the run, "2026-11-23".
    pub date: String,
    /// knownas and the fingerprint of its tables.
    pub engine: String,
    /// Lists with their dates; `None` without list files.
    pub lists: Option<String>,
    /// Groups of trials.
    pub groups: Vec<Group>,
    /// Engines, knownas first.
    pub engines: Vec<Scored>,
    /// The named cases.
    pub cases: Vec<Case>,
    /// How near emulations of OFAC's search come to what it showed.
    pub ofac: Vec<Nearness>,
    /// Screening against the full pack, when there are list files.
    pub screening: Option<Screening>,
    /// Different Korean names of one surname, by how they are written.
    pub one_surname: Vec<OneSurname>,
}

/// What screening against a full pack gave.
pub struct Screening {
    /// Names of listed parties, and how many of them came with a full score.
    pub exact: (usize, usize),
    /// Withheld names of persons and of organizations.
    pub found: Vec<(&'static str, Found)>,
    /// Innocents by origin and source.
    pub innocents: Vec<(&'static str, &'static str, Alerted)>,
    /// Innocent firms by pattern and source.
    pub firms: Vec<(&'static str, &'static str, Alerted)>,
    /// Engines on the sample that peers searched.
    pub sample: Sample,
}

/// The sample of searches that every engine makes.
pub struct Sample {
    /// What was searched: withheld names, then innocents by origin.
    pub columns: Vec<String>,
    /// Engine and its figures: the share found first, then the shares alerted, where it tells a find from none.
    pub rows: Vec<(String, Vec<Option<f64>>)>,
}

/// Pairs of different Korean names.
pub struct OneSurname {
    /// How both are written.
    pub written: &'static str,
    /// Pairs that no system can write alike, and those alerted.
    pub apart: (usize, usize),
    /// Pairs that some system writes alike, and those alerted.
    pub alike: (usize, usize),
}

impl Report {
    /// The groups that the picture shows: all but the named cases.
    pub fn shown(&self) -> Vec<usize> {
        let shown = |(at, group): (usize, &Group)| (!group.id.starts_with("cases")).then_some(at);
        self.groups.iter().enumerate().filter_map(shown).collect()
    }

    /// The whole report.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.head(&mut text);
        if !self.shown().is_empty() {
            text.push_str("## In short\n\nRecall at one false alert in a thousand, and in a hundred.\n\n");
            self.table(&mut text);
            text.push('\n');
            self.recall(&mut text);
        }
        self.thresholds(&mut text);
        self.trade_off(&mut text);
        self.below(&mut text);
        if let Some(screening) = &self.screening {
            self.screening(&mut text, screening);
        }
        self.surnames(&mut text);
        self.ofac(&mut text);
        self.named(&mut text);
        text
    }

    fn head(&self, text: &mut String) {
        let _ = writeln!(text, "# How well names are told apart\n");
        let _ = writeln!(text, "Written by `make accuracy` on {}; engine {}.\n", self.date, self.engine);
        match &self.lists {
            Some(lists) => {
                let _ = writeln!(text, "Lists: {lists}.\n");
            }
            None => text.push_str(
                "No list files were found (`KNOWNAS_LISTS`, else `../shared/lists`): only the project's own cases were run.\n\n",
            ),
        }
        if self.engines.len() == 1 {
            text.push_str("Other engines were not run: `make accuracy PEERS=1` installs and asks them.\n\n");
        }
        if !self.shown().is_empty() {
            text.push_str("![Recall against false alerts, by group and engine](accuracy.svg)\n\n");
        }
    }

    /// What the README shows of the report.
    pub fn short(&self) -> String {
        let mut text = format!("On {}", self.date);
        if let Some(lists) = &self.lists {
            let _ = write!(text, ", with the {lists}");
        }
        text.push_str(". Recall at one false alert in a thousand / in a hundred, names only:\n\n");
        self.table(&mut text);
        if let Some(screening) = &self.screening {
            text.push_str("\nPeople on no list who are alerted, besides namesakes, of 10,000 by the origin of their names: ");
            let told = screening
                .innocents
                .iter()
                .map(|(origin, _, alerted)| format!("{origin} {:.0}", alerted.rest_per_10_000()));
            let _ = writeln!(text, "{}.", told.collect::<Vec<_>>().join(" · "));
        }
        text
    }

    /// The table for those who read no further.
    fn table(&self, text: &mut String) {
        let (Some(own), peers) = (self.engines.first(), self.engines.get(1..).unwrap_or(&[])) else { return };
        text.push_str("| names | knownas | best other engine |\n| --- | --- | --- |\n");
        for at in self.shown() {
            let Some((curve, group)) = own.curve(&self.groups, at).zip(self.groups.get(at)) else { continue };
            let told = |curve: &Curve| {
                format!("{} / {}", number(curve.recall_at(0.001)), number(curve.recall_at(0.01)))
            };
            let others = peers.iter().filter_map(|peer| Some((peer.title, peer.curve(&self.groups, at)?)));
            let order = |curve: &Curve| (curve.recall_at(0.001), curve.recall_at(0.01));
            let best =
                others.max_by(|(_, a), (_, b)| order(a).partial_cmp(&order(b)).unwrap_or(Ordering::Equal));
            let best = best
                .map_or_else(|| "not run".to_owned(), |(title, curve)| format!("{} ({title})", told(&curve)));
            let _ = writeln!(text, "| {} | {} | {best} |", group.title, told(&curve));
        }
    }

    fn recall(&self, text: &mut String) {
        text.push_str("## Recall at a rate of false alerts\n\n");
        text.push_str(
            "Name against name, nothing else. Every engine is given the same trials: a query against the other names of the same party, \
             and against eight other parties of the group that are no true namesakes of it. Recall is the share of queries whose own \
             party scores above all but that share of the others.\n\n\
             A query is *out of reach* when it shares next to nothing with the other names of its party (KO Tae Hun, a.k.a. KIM Myong Gi). \
             The rule: a name is within reach of another when two of its parts, or its only one, each have a counterpart within half of the \
             letters of the longer one, or when all letters, in the best order of parts, agree but for two in five. In the Korean rows: when \
             the surname is a spelling in use of the Hangul one and three quarters of the given name's consonants agree, but for \
             names that are Hanyu Pinyin throughout (Chinese people) or have an initial. \
             \"Within reach\" counts the other queries only.\n\n",
        );
        for at in self.shown() {
            let Some((own, group)) = self
                .engines
                .first()
                .and_then(|engine| engine.curve(&self.groups, at))
                .zip(self.groups.get(at))
            else {
                continue;
            };
            let _ = writeln!(
                text,
                "### {}\n\n{}. Within reach: {}.\n",
                group.title,
                capital(&group.about),
                number(own.ceiling())
            );
            text.push_str("| engine | at 1 % | at .1 % | within reach, at 1 % | at .1 % |\n| --- | --- | --- | --- | --- |\n");
            for engine in &self.engines {
                let Some(curve) = engine.curve(&self.groups, at) else { continue };
                let figures = [
                    curve.recall_at(0.01),
                    curve.recall_at(0.001),
                    curve.reachable_recall_at(0.01),
                    curve.reachable_recall_at(0.001),
                ];
                row(text, engine, &figures.map(number));
            }
            text.push('\n');
        }
    }

    fn thresholds(&self, text: &mut String) {
        text.push_str("## At the usual threshold\n\nRecall (within reach) / share of other parties alerted.\n\n| group |");
        let with: Vec<&Scored> = self
            .engines
            .iter()
            .filter(|engine| engine.own() || engine.peer().is_some_and(|peer| peer.usual.is_some()))
            .collect();
        for engine in &with {
            let _ = write!(text, " {} |", engine.title);
        }
        let _ = writeln!(text, "\n| --- |{}", " --- |".repeat(with.len()));
        for (at, group) in self.groups.iter().enumerate() {
            let _ = write!(text, "| {} |", group.title);
            for engine in &with {
                let point = engine
                    .curve(&self.groups, at)
                    .zip(engine.threshold(group.kind))
                    .map(|(curve, usual)| (curve.at(usual), usual));
                let cell = point.map_or_else(String::new, |(point, usual)| {
                    let (recall, reachable) = (number(point.recall), number(point.reachable_recall));
                    format!("{recall} ({reachable}) / {} @{}", rate(point.false_alerts), number(usual))
                });
                let _ = write!(text, " {cell} |");
            }
            text.push('\n');
        }
        text.push('\n');
    }

    /// What another default threshold would give.
    fn trade_off(&self, text: &mut String) {
        let Some(own) = self.engines.first() else { return };
        text.push_str("## Choosing a threshold\n\nknownas at other thresholds: recall / share of other parties alerted.\n\n| group |");
        let share = |threshold: i32| f64::from(threshold) / f64::from(Points::ONE.0);
        let heads: String =
            THRESHOLDS.iter().map(|threshold| format!(" {} |", number(share(*threshold)))).collect();
        let heads = format!("{heads}\n| --- |{}\n", " --- |".repeat(THRESHOLDS.len()));
        text.push_str(&heads);
        for (at, group) in self.groups.iter().enumerate() {
            let Some(curve) = own.curve(&self.groups, at) else { continue };
            let cell = |threshold: &i32| {
                let point = curve.at(share(*threshold));
                format!("{} / {}", number(point.recall), rate(point.false_alerts))
            };
            let _ = writeln!(
                text,
                "| {} | {} |",
                group.title,
                THRESHOLDS.iter().map(cell).collect::<Vec<_>>().join(" | ")
            );
        }
        if let Some(screening) = &self.screening {
            text.push_str(
                "\nInnocents alerted per 10,000 besides namesakes and the same name:\n\n| origin |",
            );
            text.push_str(&heads);
            for (origin, _, counts) in screening.innocents.iter().chain(&screening.firms) {
                let cells =
                    counts.rest_at.iter().map(|rest| format!("{:.1}", per_10_000(*rest, counts.people)));
                let _ = writeln!(text, "| {origin} | {} |", cells.collect::<Vec<_>>().join(" | "));
            }
        }
        text.push('\n');
    }

    /// Where another engine lies above knownas.
    fn below(&self, text: &mut String) {
        let (Some(own), peers) = (self.engines.first(), self.engines.get(1..).unwrap_or(&[])) else { return };
        if peers.is_empty() {
            return;
        }
        text.push_str("## Where another engine lies above\n\n");
        let mut lines = Vec::new();
        for at in self.shown() {
            let (Some(curve), Some(group)) = (own.curve(&self.groups, at), self.groups.get(at)) else {
                continue;
            };
            for peer in peers {
                let Some(other) = peer.curve(&self.groups, at) else { continue };
                let gap = |rate: &f64| other.recall_at(*rate) - curve.recall_at(*rate);
                let above: Vec<f64> = picture::rates().into_iter().filter(|rate| gap(rate) > 1e-9).collect();
                let widest = above.iter().map(gap).fold(0.0, f64::max);
                if let (Some(first), Some(last)) = (above.first(), above.last()) {
                    lines.push(format!(
                        "* {}: {} between {} and {}, by at most {}",
                        group.title,
                        peer.title,
                        rate(*first),
                        rate(*last),
                        number(widest)
                    ));
                }
            }
        }
        if lines.is_empty() {
            text.push_str("Nowhere: knownas lies above or level on every group at every rate of false alerts from .05 % to 5 %.\n\n");
        } else {
            let _ = writeln!(text, "Rates of false alerts from .05 % to 5 %.\n\n{}\n", lines.join("\n"));
        }
    }

    fn screening(&self, text: &mut String, screening: &Screening) {
        let (asked, full) = screening.exact;
        let _ = writeln!(
            text,
            "## Screening against the full pack\n\nEvery published strong name of every party, asked as it is listed: {full} of {asked} \
             come with a score of 1 for their party ({}).\n",
            number(full as f64 / asked.max(1) as f64)
        );
        text.push_str(
            "One alias of every party with several names is withheld from the pack, by lot, and asked for. An entry of another list that \
             shares a name with the party counts as the party.\n\n\
             | | asked | first | found at all | first, within reach | other parties per query |\n| --- | --- | --- | --- | --- | --- |\n",
        );
        for (kind, found) in &screening.found {
            let share = |count: usize| number(count as f64 / found.asked.max(1) as f64);
            let _ = writeln!(
                text,
                "| {kind} | {} | {} | {} | {} | {:.3} |",
                found.asked,
                share(found.first),
                share(found.found),
                number(found.reachable_first as f64 / found.reachable.max(1) as f64),
                found.others as f64 / found.asked.max(1) as f64
            );
        }
        text.push_str(
            "\n### Innocent people alerted, per 10,000\n\nPeople who stand on no list, by name only. A true namesake bears the identical name \
             parts in any order. \"The same name\" is the person's own name in Hangul or Cyrillic in the spelling of a named system, or, of Slavic names, in another \
             language's document: a form of the given name by the table of the material, a patronymic perhaps on one side only \
             (`accuracy/src/slavic.rs`). The rest are false alerts. Origin is a column of this table and nothing that the engine is told.\n\n\
             | origin | names | people | alerted | true namesakes | the same name | the rest |\n| --- | --- | --- | --- | --- | --- | --- |\n",
        );
        for (origin, source, counts) in &screening.innocents {
            let of = |count| format!("{:.1}", per_10_000(count, counts.people));
            let _ = writeln!(
                text,
                "| {origin} | {source} | {} | {} | {} | {} | {:.1} |",
                counts.people,
                of(counts.alerted),
                of(counts.namesakes),
                of(counts.same_name),
                counts.rest_per_10_000()
            );
        }
        text.push_str(
            "\n### Innocent firms alerted, per 10,000\n\nFirms that stand on no list, made by lot of parts that are of no list \
             (`accuracy/src/firms.rs`). A true namesake has the same words but for the legal form.\n\n\
             | pattern | names | firms | alerted | true namesakes | the rest |\n| --- | --- | --- | --- | --- | --- |\n",
        );
        for (pattern, source, counts) in &screening.firms {
            let of = |count| format!("{:.1}", per_10_000(count, counts.people));
            let _ = writeln!(
                text,
                "| {pattern} | {source} | {} | {} | {} | {:.1} |",
                counts.people,
                of(counts.alerted),
                of(counts.namesakes),
                counts.rest_per_10_000()
            );
        }
        let sample = &screening.sample;
        let _ = writeln!(
            text,
            "\n### The same searches by every engine\n\nA sample, since some engines take a second for one search. \
             Shares; no figure where a library does not tell a find from none.\n\n| engine | {} |\n| --- |{}",
            sample.columns.join(" | "),
            " --- |".repeat(sample.columns.len())
        );
        for (engine, figures) in &sample.rows {
            let cells: Vec<String> =
                figures.iter().map(|figure| figure.map_or_else(String::new, number)).collect();
            let _ = writeln!(text, "| {engine} | {} |", cells.join(" | "));
        }
        text.push('\n');
    }

    fn surnames(&self, text: &mut String) {
        if self.one_surname.is_empty() {
            return;
        }
        text.push_str(
            "## Different Korean names of one surname\n\nPairs by lot, at the default threshold. Some systems write different names alike \
             (정 and 종 are both Jong): those pairs are counted apart.\n\n\
             | written | pairs no system writes alike | alerted | pairs some system writes alike | alerted |\n| --- | --- | --- | --- | --- |\n",
        );
        for pairs in &self.one_surname {
            let share = |(all, alerted): (usize, usize)| {
                format!("{all} | {alerted} ({})", rate(alerted as f64 / all.max(1) as f64))
            };
            let _ = writeln!(text, "| {} | {} | {} |", pairs.written, share(pairs.apart), share(pairs.alike));
        }
        text.push('\n');
    }

    fn ofac(&self, text: &mut String) {
        if self.ofac.iter().all(|emulation| emulation.shown.0 == 0) {
            return;
        }
        let _ = writeln!(
            text,
            "## OFAC's own score, emulated\n\n`ofacScore` beside scores that OFAC's Sanctions List Search showed (a published capture). \
             \"Not shown\" were names that the search left out with its slider at 80.\n\n\
             | emulation | within {NEAR} points | mean difference | not shown, and not by it |\n| --- | --- | --- | --- |"
        );
        for emulation in &self.ofac {
            let Nearness { title, shown, not_shown, mean, .. } = emulation;
            let percent = 100.0 * shown.1 as f64 / shown.0.max(1) as f64;
            let _ = writeln!(
                text,
                "| {title} | {} of {} ({percent:.1} %) | {mean:.1} | {} of {} |",
                shown.1, shown.0, not_shown.1, not_shown.0
            );
        }
        let own = self.ofac.first().map(|own| own.farther.as_slice()).unwrap_or_default();
        for (query, listed, shown, emulated) in own {
            let _ = writeln!(
                text,
                "\nFarther off: {query} beside {listed}, shown {shown}, `ofacScore` {emulated}."
            );
        }
        text.push('\n');
    }

    /// Best F1 of every engine on the named cases.
    fn named_by_engine(&self, text: &mut String) {
        let of = |id: &str| self.groups.iter().position(|group| group.id == id);
        let (persons, organizations) = (of("cases-persons"), of("cases-organizations"));
        text.push_str("\nBest F1 over all thresholds, the same for every engine:\n\n| engine | persons | organizations |\n| --- | --- | --- |\n");
        for engine in &self.engines {
            let f1 = |at: Option<usize>| {
                at.and_then(|at| engine.curve(&self.groups, at))
                    .map_or_else(String::new, |curve| number(curve.best_f1()))
            };
            row(text, engine, &[f1(persons), f1(organizations)]);
        }
    }

    fn named(&self, text: &mut String) {
        let failing: Vec<&Case> = self.cases.iter().filter(|case| !case.holds()).collect();
        let _ = writeln!(
            text,
            "## Named cases\n\n{} of {} names invented after how languages and offices write are decided rightly at the default threshold \
             (`accuracy/cases`). \"Agree\" and \"differ\" are rightly decided of all.\n\n| table | phenomenon | agree | differ |\n| --- | --- | --- | --- |",
            self.cases.len() - failing.len(),
            self.cases.len()
        );
        let mut counts: BTreeMap<(&str, &str), [(usize, usize); 2]> = BTreeMap::new();
        for case in &self.cases {
            let count = counts.entry((&case.table, &case.phenomenon)).or_default();
            let [same, different] = count;
            let count = if case.same { same } else { different };
            count.0 += usize::from(case.holds());
            count.1 += 1;
        }
        for ((table, phenomenon), [same, different]) in counts {
            let _ = writeln!(
                text,
                "| {table} | {phenomenon} | {} of {} | {} of {} |",
                same.0, same.1, different.0, different.1
            );
        }
        self.named_by_engine(text);
        if !failing.is_empty() {
            text.push_str("\n### Known failures\n\n| phenomenon | asked | listed | should | score | why |\n| --- | --- | --- | --- | --- | --- |\n");
            for case in failing {
                let should = if case.same { "agree" } else { "differ" };
                let shown = |name: &str| crate::case::escaped(name).replace('|', "\\|");
                let _ = writeln!(
                    text,
                    "| {} | {} | {} | {should} | {} | {} |",
                    case.phenomenon,
                    shown(&case.a),
                    shown(&case.b),
                    number(f64::from(case.score().0) / 10_000.0),
                    case.why
                );
            }
        }
    }
}

fn row(text: &mut String, engine: &Scored, figures: &[String]) {
    let title = if engine.own() { format!("**{}**", engine.title) } else { engine.title.to_owned() };
    let _ = writeln!(text, "| {title} | {} |", figures.join(" | "));
}

/// Three decimals without the zero before the point.
fn number(number: f64) -> String {
    format!("{number:.3}").replacen("0.", ".", usize::from(number < 1.0))
}

/// A rate of false alerts: four decimals, or 0.
fn rate(rate: f64) -> String {
    if rate == 0.0 { "0".to_owned() } else { format!("{rate:.4}").replacen("0.", ".", 1) }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
