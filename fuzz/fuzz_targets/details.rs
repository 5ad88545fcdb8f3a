#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| (knownas_fuzz_targets::target("details").run)(data));
