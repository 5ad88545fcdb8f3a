//! The picture of the report: recall against false alerts, one panel a group, one curve an engine. Written as plain SVG.

use crate::engine::Scored;
use crate::trial::Group;
use std::fmt::Write;

/// Rates of false alerts that are drawn, on a scale of logarithms: from one in 2,000 to one in 20.
const LOWEST: f64 = 0.0005;
const HIGHEST: f64 = 0.05;
const STEPS: usize = 60;

const PANEL: (f64, f64) = (300.0, 220.0);
const GAP: (f64, f64) = (60.0, 62.0);
const MARGIN: (f64, f64) = (54.0, 92.0);
const COLUMNS: usize = 3;
/// Colors that stay apart for most color-blind readers (Okabe and Ito 2008), knownas first.
const COLORS: [&str; 8] =
    ["#d55e00", "#0072b2", "#56b4e9", "#009e73", "#cc79a7", "#e69f00", "#8a8a8a", "#444444"];

/// The rates at which curves are compared and drawn.
pub fn rates() -> Vec<f64> {
    let step = |at: usize| LOWEST * (HIGHEST / LOWEST).powf(at as f64 / STEPS as f64);
    (0..=STEPS).map(step).collect()
}

/// The picture. Groups are those of `groups` at `shown`.
pub fn draw(groups: &[Group], shown: &[usize], engines: &[Scored]) -> String {
    let rows = shown.len().div_ceil(COLUMNS);
    let width = MARGIN.0 + COLUMNS as f64 * (PANEL.0 + GAP.0);
    let height = MARGIN.1 + rows as f64 * (PANEL.1 + GAP.1);
    let mut svg = String::new();
    let _ = writeln!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="system-ui, sans-serif" font-size="11" role="img">
<title>Recall against false alerts, by group and engine</title>
<rect width="{width}" height="{height}" fill="#ffffff"/>
<text x="{}" y="26" font-size="16" font-weight="600" fill="#222222">Recall against false alerts</text>"##,
        MARGIN.0
    );
    legend(&mut svg, engines);
    for (at, group) in shown.iter().enumerate() {
        let x = MARGIN.0 + (at % COLUMNS) as f64 * (PANEL.0 + GAP.0);
        let y = MARGIN.1 + (at / COLUMNS) as f64 * (PANEL.1 + GAP.1);
        panel(&mut svg, (x, y), groups, *group, engines);
    }
    svg.push_str("</svg>\n");
    svg
}

fn legend(svg: &mut String, engines: &[Scored]) {
    let mut x = MARGIN.0;
    for (number, engine) in engines.iter().enumerate() {
        let (color, stroke) = style(number, engine);
        let end = x + 22.0;
        let text = end + 5.0;
        let _ = writeln!(
            svg,
            r##"<path d="M{x} 46H{end}" stroke="{color}" stroke-width="{stroke}"/><text x="{text}" y="50" fill="#222222">{}</text>"##,
            engine.title
        );
        x = text + 6.3 * engine.title.chars().count() as f64 + 14.0;
    }
}

fn style(number: usize, engine: &Scored) -> (&'static str, f64) {
    let color = COLORS.get(number % COLORS.len()).copied().unwrap_or("#222222");
    (color, if engine.own() { 3.0 } else { 1.4 })
}

fn across(rate: f64) -> f64 {
    PANEL.0 * (rate / LOWEST).ln() / (HIGHEST / LOWEST).ln()
}

fn panel(svg: &mut String, (x, y): (f64, f64), groups: &[Group], group: usize, engines: &[Scored]) {
    let Some(Group { title, .. }) = groups.get(group) else { return };
    let (width, height) = PANEL;
    let _ = writeln!(
        svg,
        r##"<g transform="translate({x} {y})"><text y="-8" font-weight="600" fill="#222222">{title}</text>"##
    );
    for tenth in [0, 2, 4, 6, 8, 10] {
        let line = height * (1.0 - f64::from(tenth) / 10.0);
        let label = f64::from(tenth) / 10.0;
        let _ = writeln!(
            svg,
            r##"<path d="M0 {line:.1}H{width}" stroke="#e4e4e4"/><text x="-6" y="{:.1}" text-anchor="end" fill="#555555">{label:.1}</text>"##,
            line + 4.0
        );
    }
    for (rate, label) in [(0.0005, ".05 %"), (0.001, ".1 %"), (0.01, "1 %"), (0.05, "5 %")] {
        let line = across(rate);
        let _ = writeln!(
            svg,
            r##"<path d="M{line:.1} 0V{height}" stroke="#e4e4e4"/><text x="{line:.1}" y="{}" text-anchor="middle" fill="#555555">{label}</text>"##,
            height + 15.0
        );
    }
    // knownas last, on top of the others.
    for (number, engine) in engines.iter().enumerate().rev() {
        let Some(curve) = engine.curve(groups, group) else { continue };
        let (color, stroke) = style(number, engine);
        let mut path = String::new();
        for (at, rate) in rates().into_iter().enumerate() {
            let command = if at == 0 { 'M' } else { 'L' };
            let _ =
                write!(path, "{command}{:.1} {:.1}", across(rate), height * (1.0 - curve.recall_at(rate)));
        }
        let _ = writeln!(
            svg,
            r#"<path d="{path}" fill="none" stroke="{color}" stroke-width="{stroke}" stroke-linejoin="round"/>"#
        );
    }
    let _ = writeln!(
        svg,
        r##"<text x="{}" y="{}" text-anchor="middle" fill="#555555">false alerts</text></g>"##,
        width / 2.0,
        height + 30.0
    );
}
