//! Family names that stand before the given name, and given names with their short forms.

use super::Table;

/// Whether `first second` is a name whose family name comes first: `Noh Ji-woo`, `Li Wenliang`.
pub(crate) fn family_first(first: &str, second: &str) -> bool {
    let hyphened = second.split_once('-').is_some_and(|(_, tail)| tail.chars().next().is_some_and(char::is_lowercase));
    let Some(land) = FAMILIES.get(first) else { return hyphened && first.len() <= 8 };
    match land {
        Land::Korea => hyphened || syllables(second) || (second.len() <= 5 && korean(second)),
        Land::China => syllables(second),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Land {
    Korea,
    China,
}

static FAMILIES: Table<Land, 512> = Table::new(&[
    (
        Land::Korea,
        "kim lee park choi jung jeong kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn \
         an song ryu yoo yu hong jeon jun ko go moon mun yang son sohn bae baek paik heo hur nam noh roh ha kwak joo \
         ju woo min cha koo ku ra na chin jin chun eom um pyo byun gil ki do bang pang ri ro paek pak",
    ),
    (
        Land::China,
        "wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng xiao \
         cao feng peng zeng cheng cai pan yuan dong ye wei jiang tian du ding shen fan fu lu zhong cui ren fang shi \
         yao tan liao zou xiong meng qin jia xue hou lei bai long duan hao kong shao mao wan gu qian lai xi wen mo \
         ouyang chow tsai hsieh chiang chou cheung leung chan wong lau",
    ),
]);

/// Whether the word is made of one to three Korean syllables as they are written in Latin letters.
fn korean(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "un" | "il"
            | "jae"
            | "sung"
            | "jong"
            | "young"
            | "hyun"
            | "min"
            | "woo"
            | "in"
            | "bak"
            | "hee"
            | "jin"
            | "ho"
            | "soo"
            | "eun"
            | "dae"
            | "geun"
    )
}

/// Whether the word is one to three Chinese syllables in pinyin.
fn syllables(word: &str) -> bool {
    let mut rest: &str = word;
    for _ in 0..3 {
        let Some(after) = syllable(rest) else { return false };
        rest = after.strip_prefix(['-', '\'', '’']).unwrap_or(after);
        if rest.is_empty() {
            return true;
        }
    }
    false
}

/// The word after its first pinyin syllable, the longest that leaves a start of the next.
fn syllable(word: &str) -> Option<&str> {
    let initial = |c: char| "bpmfdtnlgkhjqxzcsryw".contains(c.to_ascii_lowercase());
    let start: usize = match word.get(..2) {
        Some(two)
            if two.eq_ignore_ascii_case("zh") || two.eq_ignore_ascii_case("ch") || two.eq_ignore_ascii_case("sh") =>
        {
            2
        }
        _ => usize::from(word.starts_with(initial)),
    };
    let rest = word.get(start..)?;
    for len in (1..=4).rev() {
        let (Some(end), Some(after)) = (rest.get(..len), rest.get(len..)) else { continue };
        let goes_on = after.is_empty() || after.starts_with(|c: char| initial(c) || matches!(c, '-' | '\'' | '’'));
        if goes_on && FINALS.get(end).is_some() {
            return Some(after);
        }
    }
    None
}

static FINALS: Table<(), 128> = Table::new(&[(
    (),
    "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue er",
)]);

/// Whether a word for a body or something written is a family name too, after a given name: `Ida Song`.
pub(crate) fn is_family_too(word: &str) -> bool {
    matches!(
        word,
        "Banks"
            | "Bill"
            | "Camp"
            | "Chambers"
            | "Church"
            | "Court"
            | "House"
            | "Law"
            | "Page"
            | "Paper"
            | "Post"
            | "Song"
            | "Story"
            | "Temple"
    )
}

/// Whether `short` is a short form of the given name `long`: `Bill` of `William`.
pub(crate) fn short_for(short: &str, long: &str) -> bool {
    SHORT.get(long).is_some_and(|forms| forms.split(' ').any(|form| form.eq_ignore_ascii_case(short)))
}

static SHORT: Table<&str, 256> = Table::new(&[
    ("bill billy will liam", "william"),
    ("bob bobby rob robbie", "robert"),
    ("dick rick rich ricky", "richard"),
    ("jim jimmy jamie", "james"),
    ("jack johnny", "john"),
    ("ted ned eddie ed", "edward"),
    ("ted teddy", "theodore"),
    ("mike mick mickey", "michael"),
    ("joe joey", "joseph"),
    ("tom tommy", "thomas"),
    ("chuck charlie", "charles"),
    ("hank harry", "henry"),
    ("larry", "lawrence"),
    ("tony", "anthony"),
    ("andy drew", "andrew"),
    ("steve", "stephen steven"),
    ("jeff", "jeffrey geoffrey"),
    ("kate katie kathy kay cathy", "katherine kathryn catherine"),
    ("liz lizzie beth betty betsy eliza", "elizabeth"),
    ("peggy maggie meg", "margaret"),
    ("sue", "susan suzanne"),
    ("debbie deb", "deborah debra"),
    ("becky", "rebecca"),
    ("patty trish", "patricia"),
    ("jen jenny", "jennifer"),
    ("mandy", "amanda"),
    ("sandy", "sandra"),
    ("nick", "nicholas"),
    ("greg", "gregory"),
    ("matt", "matthew"),
    ("dave davy", "david"),
    ("dan danny", "daniel"),
    ("ben benny", "benjamin"),
    ("sam sammy", "samuel samantha"),
    ("ken kenny", "kenneth"),
    ("ron ronny", "ronald"),
    ("don donny", "donald"),
    ("alex", "alexander alexandra"),
    ("gene", "eugene"),
    ("walt", "walter"),
    ("jerry", "gerald jerome"),
    ("terry", "terence theresa"),
    ("chris", "christopher christine christina"),
    ("pete", "peter"),
    ("phil", "philip phillip"),
    ("art", "arthur"),
    ("fred freddy", "frederick"),
    ("abe", "abraham"),
    ("nate", "nathan nathaniel"),
    ("zach zack", "zachary"),
    ("vince", "vincent"),
    ("val", "valerie"),
    ("barb", "barbara"),
    ("cindy", "cynthia"),
    ("jackie", "jacqueline"),
    ("gabe", "gabriel"),
    ("pepe", "josé"),
    ("sasha", "aleksandr"),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_family_comes_first_in_east_asia() {
        for (first, second) in [("Noh", "Ji-woo"), ("Li", "Wenliang"), ("Wang", "Yi"), ("Moon", "Jae"), ("Xu", "Qiang")]
        {
            assert!(family_first(first, second), "{first} {second}");
        }
        for (first, second) in
            [("Lee", "Harper"), ("Ana", "Ruiz"), ("Park", "Avenue"), ("Jean", "Moreau"), ("Long", "John")]
        {
            assert!(!family_first(first, second), "{first} {second}");
        }
    }

    #[test]
    fn short_forms_belong_to_their_names() {
        assert!(short_for("Bill", "William"));
        assert!(!short_for("Bill", "Robert"));
    }
}
