//! Words of the page, one by one: what each says about the line that it stands on. To teach the crate a word of another newspaper, add it
//! here; phrases stand in `furniture`.

use super::Table;

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
    /// `posted`, `Friday`, `a.m.` beside a date, `4 hours ago`.
    Stamp,
    /// `of`, `van`, `and` inside a name.
    Joint,
    /// `channel` in “join our channel”.
    Medium,
    /// `get` in “get this briefing in your inbox”.
    Invite,
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
        "newsroom newsdesk desk writing drafting editorial redacción redaccion redacao redaktion rédaction redazione agencies agencias",
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
        "published posted aired broadcast recorded entered enter input delivered modified registered uploaded created issued last update date time on at \
         a.m p.m am pm gmt utc bst est edt cst cdt mst mdt pst pdt ist kst jst cet cest wat eat sast aest hrs \
         ago hour hours min mins minute minutes day days week weeks \
         monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    ),
    (PageWord::Medium, "channel channels newsletter newsletters app apps inbox briefing mailing"),
    (
        PageWord::Invite,
        "get join receive follow subscribe download sign to read see find visit watch learn more explore",
    ),
    (
        PageWord::Joint,
        "and & for in of the de del della der den di da das do dos du la le van von bin ibn al el y e und et with by",
    ),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_group() {
        assert_eq!(page_word("Photo"), Some(PageWord::Picture));
        assert_eq!(page_word("REPORTER"), Some(PageWord::Press));
        assert_eq!(page_word("bridge"), None);
    }
}
