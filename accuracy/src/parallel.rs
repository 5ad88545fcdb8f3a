//! The same work on many things, on every core, with results in order.

use std::thread;

/// `work` on each, with a worker of its own per core.
pub fn map<T: Sync, R: Send, W>(
    items: &[T],
    worker: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, &T) -> R + Sync,
) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(cores).max(1);
    let run = |chunk: &[T]| {
        let mut worker = worker();
        chunk.iter().map(|item| work(&mut worker, item)).collect::<Vec<R>>()
    };
    let run = &run;
    thread::scope(|scope| {
        let chunks: Vec<_> = items.chunks(share).map(|chunk| scope.spawn(move || run(chunk))).collect();
        chunks
            .into_iter()
            .flat_map(|chunk| chunk.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}
