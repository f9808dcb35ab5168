//! Words and phrases of the page: what stands in boilerplate, bylines, datelines, captions and interview titles. To teach the
//! crate the furniture of another newspaper, add its phrase here.

use super::Table;

/// How much of a line a phrase must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// The whole line, or all of it before a colon, a bar, a dash or a count: `READ MORE: …`, `Related photos (3)`.
    Lead,
    /// The first words of a short line: `Sign up to our newsletter`.
    Start,
}

/// The phrases that `line` can begin with, folded to lower case with straight apostrophes.
pub(crate) fn phrases(line: &str) -> impl Iterator<Item = (&'static str, Fit)> {
    let begin = line.bytes().next().filter(|_| BEGINNINGS[beginning(line.as_bytes(), 0)]);
    let of = |table: &'static str, fit: Fit| table.split('|').map(move |phrase| (phrase, fit));
    let of = move |first: u8| of(leads(first), Fit::Lead).chain(of(starts(first), Fit::Start));
    begin.map(|first| of(first.to_ascii_lowercase())).into_iter().flatten()
}

/// Which beginnings any phrase has: most lines begin like none, and need not be held against each.
static BEGINNINGS: [bool; 1024] = {
    let mut known = [false; 1024];
    let mut first = b'a';
    while first <= b'z' + 1 {
        let mut which = 0;
        while which < 2 {
            let table = if which == 0 { leads(first) } else { starts(first) }.as_bytes();
            let mut at = 0;
            while at < table.len() {
                known[beginning(table, at)] = true;
                while at < table.len() && table[at] != b'|' {
                    at += 1;
                }
                at += 1;
            }
            which += 1;
        }
        first += 1;
    }
    known
};

/// A number for the three bytes at `at`: ASCII case ignored, all that is no ASCII letter or digit is one.
const fn beginning(bytes: &[u8], at: usize) -> usize {
    let (mut state, mut next) = (0, at);
    while next < at + 3 {
        let byte = if next < bytes.len() { bytes[next].to_ascii_lowercase() } else { 0 };
        state = state * 41 + if byte.is_ascii_alphanumeric() { byte as usize } else { 0 };
        next += 1;
    }
    state % 1024
}

/// What stands before the names of a byline; see [`phrases`].
pub(crate) const BYLINES: [&str; 29] = [
    "by",
    "from",
    "written by",
    "words by",
    "words",
    "story by",
    "story",
    "text by",
    "text",
    "report by",
    "reported by",
    "reporting by",
    "interview by",
    "interviewed by",
    "as told to",
    "author",
    "authors",
    "contributing",
    "additional reporting by",
    "additional reporting",
    "compiled by",
    "edited by",
    "por",
    "par",
    "von",
    "글",
    "文",
    "글=",
    "取材・文",
];

/// Agencies of more than one word, which sign as a writer does; see [`phrases`].
pub(crate) const AGENCIES: [&str; 6] = [
    "associated press",
    "the associated press",
    "press association",
    "press trust of india",
    "agence france-presse",
    "news agency",
];

/// Two words that make a title one of an interview: `In conversation with`, `Ten questions for`, `speaks to`.
pub(crate) fn meets(first: &str, second: &str) -> bool {
    let verb = ["questions", "answers", "speaks", "talks", "speaking", "talking", "chats", "chatting", "sits"];
    let joint = ["with", "to", "for", "between", "down"];
    let any = |words: &[&str], word: &str| words.iter().any(|known| known.eq_ignore_ascii_case(word));
    any(&verb, first) && any(&joint, second)
}

/// What a single word says about its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageWord {
    /// `story` in “this story has been corrected”.
    Item,
    /// `corrected` in “this story has been corrected”.
    Event,
    /// `photo` in a picture credit.
    Picture,
    /// `reporter` after the writer's name.
    Press,
    /// `newsroom` before a bar and a place.
    Desk,
    /// `interview` in a title.
    Talk,
    /// `Facebook` in a share line.
    Share,
    /// `Nov` in a dateline.
    Month,
    /// `updated`, `Friday`, `a.m.` beside a date.
    Stamp,
    /// `of`, `van`, `and` inside a name.
    Joint,
}

/// What is known of `word`, case ignored.
pub(crate) fn page_word(word: &str) -> Option<PageWord> {
    WORDS.get(word)
}

static WORDS: Table<PageWord, 1024> = Table::new(&[
    (
        PageWord::Item,
        "story article post report piece page version content column feature video podcast episode headline",
    ),
    (
        PageWord::Event,
        "updated corrected amended edited revised clarified condensed abridged originally first part translated republished \
         reprinted syndicated adapted developing breaking sponsored produced generated supported",
    ),
    (
        PageWord::Picture,
        "photo photos photograph photographs photography photographer picture pictures image images pic pics illustration \
         screenshot screengrab graphic getty shutterstock istock unsplash handout foto fotos fotografía bild imagen imagem \
         immagine crédito 사진 사진제공 写真 提供 图片 圖片 資料圖片",
    ),
    (
        PageWord::Press,
        "reporter reporters correspondent correspondents columnist contributor writer writers journalist staff bureau editor \
         reportero periodista service agency reuters afp upi pti ani ians efe ansa dpa tass xinhua yonhap kyodo redacteur reporterin korrespondent 기자 記者 记者",
    ),
    (
        PageWord::Desk,
        "newsroom newsdesk desk writing editorial redacción redaccion redacao redaktion rédaction redazione agencies agencias",
    ),
    (
        PageWord::Talk,
        "interview interviews q&a q+a qanda dialogue dialog debate discussion roundtable round-table conversation talk chat \
         panel transcript talking face-to-face fireside entrevista entretien intervista gespräch interviu wywiad röportaj 인터뷰 대담 インタビュー 対談 專訪 专访 訪談 访谈",
    ),
    (
        PageWord::Share,
        "facebook twitter x whatsapp linkedin reddit pinterest tumblr flipboard instagram telegram messenger email e-mail \
         print copy link share tweet save youtube tiktok threads bluesky mastodon line kakaotalk weibo wechat rss sms comments",
    ),
    (
        PageWord::Month,
        "january february march april may june july august september october november december \
         jan feb mar apr jun jul aug sep sept oct nov dec",
    ),
    (
        PageWord::Stamp,
        "published posted entered enter input delivered modified registered uploaded created issued last date time on at \
         a.m p.m am pm gmt utc bst est edt cst cdt mst mdt pst pdt ist kst jst cet cest wat eat sast aest hrs \
         monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    ),
    (
        PageWord::Joint,
        "and & for in of the de del della der den di da das do dos du la le van von bin ibn al el y e und et with by",
    ),
]);

/// The phrases of [`Fit::Lead`] that begin with this byte, with `|` between them; those that begin with none of a-z last.
const fn leads(first: u8) -> &'static str {
    match first {
        b'a' => {
            "about the author|about the authors|about the writer|about us|ad|advert|advertisement|\
             advertisements|advertising|all rights reserved|also in the news|also on|also read|also see|\
             archived in|around the web|author bio"
        }
        b'b' => "back to top|best of|breaking news",
        b'c' => {
            "categories|category|clarification|clarifications|click here|comment|comments|contact us|\
             continue reading|copyright|copyright notice|correction|corrections"
        }
        b'd' => "disclaimer|don't miss|don't miss this|donate",
        b'e' => {
            "editor's choice|editor's note|editor's picks|editors' choice|editors' note|editors' picks|embed|\
             explore more"
        }
        b'f' => {
            "featured stories|featured video|file under|filed under|first published|follow us|follow us on|\
             footnotes|for more|from our partners|from the web|further reading"
        }
        b'g' => "get the app|go deeper",
        b'h' => "highlights of the day|home|hot click|hot issue|hot issues|hot news|hot news now|hot topics",
        b'i' => "in case you missed it|in other news",
        b'j' => "join the conversation|join the discussion|just in",
        b'k' => "keep reading|keywords",
        b'l' => {
            "last modified|last updated|latest|latest articles|latest headlines|latest news|latest stories|\
             latest videos|learn more|leave a comment|leave a reply|listen|listen now|listen to this article|\
             load more|log in"
        }
        b'm' => {
            "main menu|menu|more|more articles|more coverage|more from|more from this section|more headlines|\
             more in|more information|more like this|more news|more on this|more on this story|\
             more on this topic|more stories|more to read|most commented|most discussed|most popular|\
             most read|most read stories|most shared|most viewed|must read|must reads"
        }
        b'n' => "news in pictures|newsletter|newsletters|next|next article|next post|next story|next up",
        b'o' => "on this page|other news|other stories|our picks",
        b'p' => {
            "paid content|photo gallery|photos|popular|popular articles|popular news|popular now|\
             popular searches|popular stories|post a comment|posted|posted in|posted on|previous article|\
             previous post|previous story|print this page|privacy policy|promoted|promoted content|published|\
             published in|published on"
        }
        b'r' => {
            "read also|read full article|read full story|read it here|read more|read more here|read next|\
             read on|read the full story|read the rest here|recommended|recommended articles|\
             recommended for you|recommended news|recommended reading|recommended stories|recommended videos|\
             related|related article|related articles|related content|related coverage|related headlines|\
             related links|related news|related photo|related photos|related posts|related reading|\
             related stories|related story|related tags|related to this story|related topics|related video|\
             related videos|report an error|report this ad"
        }
        b's' => {
            "search|see also|see more|see more photos|share|share it|share on|share on facebook|\
             share on twitter|share this|share this article|share this on|share this page|share this post|\
             share this story|show all|show comments|show more|sign in|sign up|sign up now|similar articles|\
             similar stories|skip advertisement|skip to content|skip to main content|sponsored|sponsored by|\
             sponsored content|sponsored links|sponsored stories|story continues|story continues below|\
             subscribe|subscribe now|support us"
        }
        b't' => {
            "tag|tags|terms and conditions|terms of service|terms of use|today's headlines|\
             today's news|top articles|top headlines|top news|top photos|top picks|top read|top stories|\
             top story|topic|topics|topics in this article|trending|trending news|trending now|\
             trending stories|trending topics"
        }
        b'u' => "up next|update|updated",
        b'v' => "view comments|view gallery|view more",
        b'w' => {
            "watch|watch also|watch below|watch live|watch more|watch next|watch now|watch the video|\
             watch video|what to read next|where to listen|write a comment"
        }
        b'y' => "you may also like|you may like|you might also like|you might be interested in|you might like",
        _ => "相关新闻|相關新聞|関連記事|관련기사",
    }
}

/// The same of [`Fit::Start`].
const fn starts(first: u8) -> &'static str {
    match first {
        b'a' => {
            "already a member|already a subscriber|article continues below|article registration|\
             associated press writer|associated press writers"
        }
        b'b' => "be the first to|become a member|become a subscriber",
        b'c' => {
            "click here|click on|click to|comment on this|comments are|\
             contact the author|contact the newsroom|contact the reporter|contact the writer|contact us|\
             copyright (c)|copyright 1|copyright 2|copyright by|copyright ©|copyright ⓒ"
        }
        b'd' => {
            "discover more|do you have a story|do you have a tip|do you have information|do you know more|\
             download our"
        }
        b'e' => {
            "email the author|email the writer|email us|enjoyed this|\
             explore the latest"
        }
        b'f' => {
            "find us on|follow @|follow along|follow our|follow the author|follow the latest|follow us|\
             follow us on|for all the latest|for breaking news|for feedback|for further coverage|\
             for further information|for more about|for more coverage|for more details|for more from|\
             for more information|for more news|for more on|for more stories|for the latest"
        }
        b'g' => {
            "get all the latest|get breaking news|get email|get the app|\
             get the day's|get the latest|get today's|get unlimited|get your daily|\
             got a news tip|got a question|got a story|got a tip"
        }
        b'h' => {
            "have a news tip|have a question for|have a story|have a tip|\
             have your say"
        }
        b'i' => "if you enjoyed|if you have a story|if you have a tip|if you liked",
        b'j' => "join our|join the debate|join us",
        b'k' => "keep up to date|kindly share",
        b'l' => "learn more about|let us know in|listen to our|listen to this",
        b'n' => "never miss|no part of this",
        b'o' => "opinions expressed|originally posted|originally published|our newsletter",
        b'p' => "please read our|please subscribe",
        b'r' => {
            "read all our|read all the|read more about|read more from|read more here|read more on|\
             read the full|read the latest|read the rest|receive our|register now|reprinted with|\
             reproduction prohibited|reproduction without|republished with"
        }
        b's' => {
            "scroll down|see the full|send a letter|send us|share this|share your opinion|\
             share your thoughts|sign up for|sign up here|sign up to|stay ahead|stay connected|stay in touch|\
             stay informed|stay on top of|stay tuned|stay up to date|stay updated|stay with|\
             story continues below|subscribe|support independent|support our"
        }
        b't' => {
            "tap here|tell us in the comments|thank you for reading|thanks for reading|\
             the opinions expressed|the views expressed|this article corrects|this article first appeared|\
             this story corrects|this story first appeared|to comment|to contact the|to learn more|\
             to read more|to sign up|to subscribe|to view this"
        }
        b'u' => {
            "unauthorised copying|unauthorised reproduction|unauthorized copying|unauthorized distribution|\
             unauthorized reproduction"
        }
        b'v' => "view the full|views expressed",
        b'w' => {
            "want to know more|want to read more|watch more|watch our|watch the full|watch the video|\
             we value your|we want to hear|we welcome your|what do you think?|with input from|\
             with inputs from|write to us"
        }
        b'y' => "you can also read|you can follow|you can read",
        _ => "(c) 1|(c) 2|©|ⓒ|无断转载|무단전재",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_folded_and_stand_under_their_first_byte() {
        for first in b'a'..=b'z' {
            for phrase in leads(first).split('|').chain(starts(first).split('|')) {
                let listed = phrase.bytes().next().filter(u8::is_ascii_alphanumeric);
                assert!(listed.is_none_or(|byte| byte == first), "{phrase} under {}", char::from(first));
                assert!(
                    phrase.to_lowercase() == phrase && phrase.trim() == phrase && !phrase.contains('’'),
                    "{phrase}"
                );
            }
        }
    }

    #[test]
    fn phrases_are_found_by_their_first_byte() {
        assert!(phrases("Hot news").any(|phrase| phrase == ("hot news now", Fit::Lead)));
        assert!(phrases("sign").any(|phrase| phrase == ("sign up to", Fit::Start)));
        assert!(!phrases("?").any(|(phrase, _)| phrase == "hot news now"));
        assert_eq!(phrases("Xylophones").count(), 0, "no phrase begins so");
    }

    #[test]
    fn a_word_has_one_group() {
        assert_eq!(page_word("Photo"), Some(PageWord::Picture));
        assert_eq!(page_word("REPORTER"), Some(PageWord::Press));
        assert_eq!(page_word("bridge"), None);
    }
}
