//! Websites and mail domains. A website is its host, lower case, without `www.`, port and final dot, an internationalized name
//! in its own letters. On a host where many people have pages (a forge, a social network, a shop platform) the
//! path tells whose it is, so the form is host and path, and the bare host is nobody's. A mailbox at a public provider tells
//! nothing about its domain.
//!
//! Cost: one pass over a text; the tables below are searched a few times a form.

use super::punycode;
use crate::case::lower_case;
use crate::search::{self, has};

/// Hosts whose pages belong to many: forges, social networks, messengers, markets, site builders, and public mail providers
/// too, since some of them host pages. On a subdomain of theirs that is not a language or device (`name.github.io`), the host
/// itself tells whose it is. One text, since a table of texts costs the browser 8 bytes of addresses a host.
const SHARED: &str = "\
1drv.ms 500px.com about.me academia.edu alibaba.com aliexpress.com amazon.com angel.co apple.com \
artstation.com baidu.com bandcamp.com behance.net bilibili.com bio.link bitbucket.org bit.ly blogger.com \
blogspot.com business.site calendly.com carrd.co codeberg.org codepen.io dailymotion.com daum.net dev.to \
discord.com discord.gg douban.com douyin.com dribbble.com dropbox.com ebay.com etsy.com facebook.com fb.com \
fb.me fiverr.com flickr.com freelancer.com gab.com gitee.com github.com github.io gitlab.com gitlab.io \
goo.gl google.com habr.com hashnode.dev herokuapp.com huggingface.co imdb.com instagram.com issuu.com \
jimdo.com kaggle.com kakao.com ko-fi.com leetcode.com line.me linkedin.com linktr.ee livejournal.com \
made-in-china.com mastodon.social medium.com microsoft.com my.mail.ru naver.com negocio.site netlify.app \
notion.site notion.so npmjs.com odnoklassniki.ru ok.ru onlyfans.com opensea.io orcid.org page.link pages.dev \
patreon.com paypal.com paypal.me peopleperhour.com pinterest.com pixiv.net pypi.org quora.com readthedocs.io \
reddit.com repl.co researchgate.net rumble.com rutube.ru sharepoint.com shopify.com signal.me \
sites.google.com skype.com slack.com snapchat.com soundcloud.com sourceforge.net square.site squarespace.com \
stackoverflow.com steamcommunity.com substack.com surge.sh t.co t.me taobao.com telegra.ph telegram.me \
telegram.org tiktok.com tilda.ws tistory.com toptal.com tumblr.com twitch.tv twitter.com upwork.com \
vercel.app viber.com vimeo.com vk.com vk.ru vkontakte.ru wa.me wechat.com weebly.com weibo.com wellfound.com \
whatsapp.com wikipedia.org wix.com wixsite.com wordpress.com workers.dev x.com xing.com yahoo.co.jp youtu.be \
youtube.com zhihu.com zoom.us";

/// Public mail providers: a mailbox there says nothing about its domain.
const MAIL: &str = "\
126.com 139.com 163.com 189.cn aliyun.com aol.com att.net bigmir.net bk.ru bol.com.br btinternet.com \
centrum.cz comcast.net cox.net duck.com email.com fastmail.com foxmail.com free.fr freemail.hu gmail.com \
gmx.at gmx.com gmx.de gmx.net googlemail.com hanmail.net hey.com hotmail.co.uk hotmail.com hotmail.fr \
hushmail.com i.ua icloud.com inbox.lv inbox.ru internet.ru interia.pl laposte.net libero.it list.ru live.com \
mac.com mail.bg mail.com mail.ru mailfence.com mailinator.com me.com meta.ua msn.com nate.com o2.pl onet.pl \
orange.fr outlook.com pm.me proton.me protonmail.ch protonmail.com qq.com rambler.ru rediffmail.com \
rocketmail.com sbcglobal.net seznam.cz sina.cn sina.com skiff.com sohu.com t-online.de tom.com tut.by \
tuta.com tutanota.com tutanota.de ukr.net umail.ru uol.com.br verizon.net virgilio.it wanadoo.fr web.de \
wp.pl ya.ru yahoo.co.in yahoo.co.uk yahoo.com yahoo.com.br yahoo.com.vn yahoo.fr yandex.by yandex.com \
yandex.kz yandex.ru yandex.ua yeah.net ymail.com zoho.com";

/// The canonical form of a website; `None` for a text that is none, and for the bare host of many.
pub fn canonical(typed: &str) -> Option<String> {
    let (host, path) = split(typed)?;
    match shared_host(&host) {
        Some(shared) => (!path.is_empty()).then(|| format!("{shared}/{path}")),
        None => Some(host),
    }
}

/// The forms under which the page of an applicant may be listed: its own, and the hosts above it: a page of the listed site.
pub fn forms(typed: &str) -> Vec<String> {
    let Some(form) = canonical(typed) else { return Vec::new() };
    let mut forms = vec![form];
    while let Some((_, parent)) =
        forms.last().filter(|form| !has(form, '/')).and_then(|form| form.split_once('.'))
    {
        if !has(parent, '.') || is_public(parent) {
            break;
        }
        forms.push(parent.to_owned());
    }
    forms
}

/// The forms under which the website of a mailbox's owner may be listed; none for a public provider.
pub fn forms_of_mail_domain(domain: &str) -> Vec<String> {
    match host(domain) {
        Some(host) if !is_public(&host) => forms(&host),
        _ => Vec::new(),
    }
}

/// Whether a text can be the address of a website.
pub fn is_well_formed(typed: &str) -> bool {
    split(typed).is_some()
}

/// The host of an address, lower case; `None` for a text that has none.
pub fn host(typed: &str) -> Option<String> {
    split(typed).map(|(host, _)| host)
}

/// Host and path, lower case, without `www.`, port, query, fragment and outer slashes.
fn split(typed: &str) -> Option<(String, String)> {
    let address = lower_case(typed.trim());
    let address = search::split_once(&address, "://")
        .map_or(address.as_str(), |(_, rest)| rest)
        .trim_start_matches('/');
    let address = address.split(['?', '#']).next()?;
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let mut host = host.split_once(':').map_or(host, |(host, _)| host).trim_end_matches('.');
    while let Some(rest) = host.strip_prefix("www.") {
        host = rest;
    }
    let host = readable(host);
    let path = path.split('/').filter(|step| !step.is_empty()).collect::<Vec<_>>().join("/");
    (is_host(&host) && !path.contains(char::is_whitespace)).then_some((host, path))
}

/// A host in the letters that people read; the full stops of East Asian keyboards are dots (UTS 46).
pub fn readable(host: &str) -> String {
    punycode::readable(&host.replace(['。', '．', '｡'], "."))
}

/// RFC 1123 names, with letters of every script as in RFC 5890: at least two labels of at most 63 characters.
pub fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.chars().count())
            && label
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_' || is_mark(letter))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let top = host.rsplit('.').next().unwrap_or_default();
    host.len() <= 253 && has(host, '.') && host.split('.').all(label) && top.chars().any(char::is_alphabetic)
}

/// Vowel signs and joiners of the scripts of South and Southeast Asia, which are no letters but stand in domain names.
pub fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{e30}'..='\u{eff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{200c}' | '\u{200d}')
}

/// The shared host that a host is: itself, or on a subdomain for a device or a language.
fn shared_host(host: &str) -> Option<&'static str> {
    let usual = |sub: &str| sub.len() == 2 || matches!(sub, "m" | "mobile" | "web" | "touch");
    SHARED.split(' ').chain(MAIL.split(' ')).find(|shared| {
        host.strip_suffix(shared)
            .is_some_and(|sub| sub.is_empty() || sub.strip_suffix('.').is_some_and(usual))
    })
}

fn is_public(host: &str) -> bool {
    SHARED.split(' ').chain(MAIL.split(' ')).any(|shared| shared == host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writings_of_one_website_are_one() {
        for (typed, form) in [
            ("https://www.Example.com/about?x=1", Some("example.com")),
            ("www.www.example.com", Some("example.com")),
            ("HTTP://EXAMPLE.COM.", Some("example.com")),
            ("example.com:8080/", Some("example.com")),
            ("https://github.com/Some-One/", Some("github.com/some-one")),
            ("https://kr.linkedin.com/in/some-one?trk=x", Some("linkedin.com/in/some-one")),
            ("https://m.facebook.com/some.one", Some("facebook.com/some.one")),
            ("t.me/some_one", Some("t.me/some_one")),
            ("some-one.github.io", Some("some-one.github.io")),
            ("https://github.com", None),
            ("https://gmail.com/", None),
            ("https://пример.рф", Some("пример.рф")),
            ("https://XN--E1AFMKFD.xn--p1ai/", Some("пример.рф")),
            ("пример。рф", Some("пример.рф")),
            ("none", None),
            ("-", None),
            ("n.a", Some("n.a")),
            ("my site.com", None),
            ("3.14", None),
        ] {
            assert_eq!(canonical(typed).as_deref(), form, "{typed}");
        }
    }

    #[test]
    fn pages_below_a_listed_site_are_found_and_public_domains_never() {
        assert_eq!(
            forms("https://shop.mail.example.co.kp/x"),
            ["shop.mail.example.co.kp", "mail.example.co.kp", "example.co.kp", "co.kp"]
        );
        assert_eq!(forms("some-one.github.io"), ["some-one.github.io"]);
        assert_eq!(forms("github.com/someone"), ["github.com/someone"]);
        assert_eq!(forms_of_mail_domain("Example.com"), ["example.com"]);
        for public in [
            "gmail.com",
            "mail.ru",
            "outlook.com",
            "github.com",
            "linkedin.com",
            "t.me",
            "qq.com",
            "naver.com",
        ] {
            assert!(forms_of_mail_domain(public).is_empty(), "{public}");
        }
    }

    #[test]
    fn tables_hold_hosts_and_each_once() {
        for table in [SHARED, MAIL] {
            let mut hosts: Vec<&str> = table.split(' ').collect();
            assert!(hosts.iter().all(|host| is_host(host) && *host == host.to_lowercase()));
            let all = hosts.len();
            hosts.sort_unstable();
            hosts.dedup();
            assert_eq!(hosts.len(), all);
        }
    }

    proptest! {
        #[test]
        fn canonical_forms_are_settled(host in "[a-z]{1,8}(\\.[a-z]{2,5}){1,3}", path in "(/[a-z]{0,5}){0,3}") {
            let typed = format!("https://www.{host}{path}");
            if let Some(form) = canonical(&typed) {
                prop_assert_eq!(canonical(&form), Some(form.clone()));
                prop_assert_eq!(canonical(&typed.to_uppercase()), Some(form.clone()));
                prop_assert_eq!(canonical(&format!(" {host}{path}/?utm=1#top")), Some(form));
            }
        }

        #[test]
        fn no_text_breaks_it(text: String) {
            if let Some(form) = canonical(&text) {
                prop_assert_eq!(canonical(&form), Some(form));
            }
        }
    }
}
