//! How two names read as Korean: `cargo run --example korean_names -- "Kim Ung Sun" "김웅순"`. One name: its readings.

use knownas::entity::Kind;
use knownas::name::Name;
use knownas::romanize::korean;

fn main() {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let read: Vec<_> =
        names.iter().map(|name| korean::parse(&Name::parse(name, Kind::Person).parts)).collect();
    for (name, readings) in names.iter().zip(&read) {
        println!("{name}");
        for reading in readings {
            let mut keys = Vec::new();
            korean::keys(reading, &mut keys);
            println!(
                "  {} {:?} beside {:?} keys {keys:x?}",
                reading.hangul(),
                reading.places().collect::<Vec<_>>(),
                reading.extra()
            );
        }
    }
    if let [a, b] = read.as_slice() {
        println!("{:#?}", korean::best(a, b));
    }
}
