//! Jobs in, their answers out in the same order, by one thread or many. Memory is bounded: a reader waits for the workers, and
//! they wait for the writer.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use crate::answer::{Answer, Clerk};
use crate::args::{Args, Jobs};
use crate::jobs::Job;
use crate::progress::Progress;

/// Jobs or answers that may wait at each worker.
const WAITING: usize = 2;

/// Answers every job; fails where reading or writing fails, after everything before that place has been written.
pub(crate) fn run(jobs: Jobs, args: &Args) -> io::Result<ExitCode> {
    let clerk = Clerk::new(args);
    if args.jobs == 1 {
        return write(jobs.map(|job| job.map(|job| clerk.answer(job))));
    }
    let mut workers: Vec<Worker> = (0..args.jobs).map(|_| Worker::start(clerk.clone())).collect();
    let desks: Vec<_> = workers.iter_mut().filter_map(|worker| worker.desk.take()).collect();
    // Not joined: where the writer fails, the reader may be waiting for input that never comes.
    thread::spawn(move || deal(jobs, &desks));
    let mut turn = 0;
    write(std::iter::from_fn(|| {
        let worker = workers.get_mut(turn)?;
        turn = (turn + 1) % args.jobs;
        worker.answers.recv().map_or_else(|_| worker.end(), Some)
    }))
}

/// Hands the jobs round, so that the writer finds the answers by going round in the same way.
fn deal(jobs: Jobs, desks: &[SyncSender<io::Result<Job>>]) {
    for (job, desk) in jobs.zip(desks.iter().cycle()) {
        if desk.send(job).is_err() {
            return;
        }
    }
}

struct Worker {
    desk: Option<SyncSender<io::Result<Job>>>,
    answers: Receiver<io::Result<Answer>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    fn start(clerk: Clerk) -> Self {
        let (desk, jobs) = sync_channel::<io::Result<Job>>(WAITING);
        let (out, answers) = sync_channel(WAITING);
        let work = move || {
            for job in jobs {
                if out.send(job.map(|job| clerk.answer(job))).is_err() {
                    return;
                }
            }
        };
        Self { desk: Some(desk), answers, thread: Some(thread::spawn(work)) }
    }

    /// No more answers come: either all jobs are done, or the thread died, and then its answers are missing.
    fn end(&mut self) -> Option<io::Result<Answer>> {
        let died = self.thread.take()?.join().is_err();
        died.then(|| Err(io::Error::other("a worker thread died: the output ends before the input does")))
    }
}

fn write(answers: impl Iterator<Item = io::Result<Answer>>) -> io::Result<ExitCode> {
    let (mut stdout, mut progress, mut failed) = (io::stdout().lock(), Progress::new(), false);
    for answer in answers {
        let Answer { lines, texts, bytes, failed: one_failed } = answer?;
        stdout.write_all(&lines)?;
        stdout.flush()?;
        progress.add(texts, bytes);
        failed |= one_failed;
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
