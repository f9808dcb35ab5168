//! Turns with their roles in, pairs of question and answer out: the turns of those who ask, and those that follow.

use super::TurnDraft;
use crate::model::{Exchange, List, Role};

/// Pairs them. Linear.
pub(super) fn exchanges(turns: &[TurnDraft], roles: &[Role]) -> Vec<Exchange> {
    let mut found = Vec::new();
    let (mut question, mut answer): (List<u32>, List<u32>) = (List::new(), List::new());
    for ((id, _), role) in (0_u32..).zip(turns).zip(roles) {
        match role {
            Role::Interviewer | Role::Audience => {
                if !answer.is_empty() {
                    flush(&mut found, &mut question, &mut answer);
                }
                question.push(id);
            }
            Role::Interviewee if !question.is_empty() => answer.push(id),
            _ => {}
        }
    }
    flush(&mut found, &mut question, &mut answer);
    found
}

fn flush(found: &mut Vec<Exchange>, question: &mut List<u32>, answer: &mut List<u32>) {
    let (question, answer) = (std::mem::take(question), std::mem::take(answer));
    if !question.is_empty() && !answer.is_empty() {
        found.push(Exchange::new(question, answer));
    }
}
