//! Scratch.
use knownas::{
    entity::IdentifierKind as K,
    identifier::{self, phone},
};
use std::io::BufRead;
fn main() {
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let mut c = line.splitn(3, '\t');
        let (k, co, v) = (c.next().unwrap(), c.next().unwrap(), c.next().unwrap());
        if k == "phone" {
            println!("{:?}", phone::forms(v, (!co.is_empty()).then_some(co)));
            continue;
        }
        let kind = match k {
            "tax" => K::Tax,
            "company" => K::Company,
            "national" => K::NationalId,
            "wallet" => K::Wallet,
            _ => K::Other,
        };
        println!("{:?}", identifier::check(kind, v, (!co.is_empty()).then_some(co)));
    }
}
