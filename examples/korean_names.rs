//! How names read as Korean and how the systems write them; two names are also compared:
//! `cargo run --example korean_names -- "Kim Ung Sun" "김웅순"`.

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
            println!("  {} keys {keys:x?}, not read: parts {:?}", reading.hangul(), reading.extra());
        }
        for written in korean::romanize(name) {
            println!("  {:<36} {:<8} {}", written.system, written.edition, written.text);
        }
    }
    if let [a, b] = read.as_slice() {
        println!("{:#?}", korean::best(a, b));
    }
}
