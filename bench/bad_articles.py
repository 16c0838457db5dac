"""Pages that want to freeze, spy or be run (the bad inputs of docs/notes/bad-inputs.md that are pages), named by their number."""


def bad_articles(canary: str) -> dict[str, str]:
    """Bodies by number; ``canary`` is a file that nobody may open."""
    deep = 2000
    return {
        "1": f'<img src="{canary}" alt="a picture">',
        "2": f'<img src="file://{canary}"><img src="file:///dev/zero">',
        "3": f'<img src="{canary}.pipe">',
        "4": '<img src="//evil.invalid/share/x.png"><img src="\\\\evil\\share\\x.png">',
        "5": f'<p style="background-image:url({canary})">styled</p>',
        "6": f'<table background="{canary}"><tr><td background="{canary}">cell</td></tr></table>',
        "7": f"<style>@import url({canary})</style>",
        "8": f"<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='{canary}'/></svg>\">",
        "9": f'<svg><image xlink:href="{canary}"/></svg><math><mi>x</mi></math>',
        "10": f'<iframe src="file://{canary}"></iframe><object data="{canary}"></object><video poster="{canary}">',
        "11": f'<meta http-equiv="refresh" content="0;url=file://{canary}"><base href="file:///"><a href="x">link</a>',
        "12": f'<img srcset="{canary} 2x, /ok.png 1x"><picture><source srcset="file://{canary}"></picture>',
        "17": "<table><tr><td>" * 25 + "deep" + "</table>" * 25,
        "18": "<table><tr><td>" * 5000 + "deep",
        "19": "<b>" * 100_000 + "bold",
        "29": "<img src='/page.png'>",
        "30": "".join(
            f'<p><a href="{address}">word</a></p>'
            for address in (
                "javascript:alert(1)",
                "smb://evil/x",
                "ms-msdt:/id",
                f"file://{canary}",
                "ssh://-oProxyCommand=x",
                "|touch x",
            )
        ),
        "32": '<a href="https://good.example@evil.invalid/">good</a>',
        "33": '<a href="http://аpple.com/">apple</a>',
        "34": f'<a href="mailto:a@b.example?attach={canary}">write</a>',
        "35 word": "<p>" + "x" * 1_000_000,
        "35 entities": "<p>" + "&amp;" * 300_000,
        "35 marks": "<p>e" + "&#769;" * 200_000,
        "35 arabic": "<p>" + "ع" * 1_000_000,
        "36": "<table>" + ("<tr>" + "<td>1</td>" * 100 + "</tr>") * 100 + "</table>",
        "36 long": "<table>" + "<tr><td>1</td><td>2</td><td>3</td></tr>" * 3000 + "</table>",
        "37": '<table><tr><td colspan="2000000000" rowspan="2000000000">wide</td></tr></table>',
        "38": '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' * 20_000,
        "39": "<p>a\x00b&#xD800;c&#xFFFE;d",
        "40": f"<h2>&lt;img src={canary}&gt; \u202egnp.exe \x1b]8;;</h2>",
        "unclosed": "<b><i><table>" * deep + "text",
        "shell": "<p>$(touch pwned) `touch pwned` ; touch pwned | touch pwned",
    }


TEXT = "The harbour council said on Monday that the new lighthouse will be lit before winter, after nine years of repairs. " * 6


def page(body: str, title: str) -> bytes:
    """An article with one of these in it."""
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title}</title></head><body><article><h1>{title}</h1>"
        f"<p>{TEXT}</p>{body}</article></body></html>"
    ).encode("utf-8", "replace")


def feed(names: list[str], canary: str) -> bytes:
    """A feed of them all, hostile in every field."""
    items = "".join(
        f"<item><guid>../../{canary}{n}</guid><link>/story/{n}</link><title>|touch pwned &lt;img src={canary}&gt; {name}</title>"
        f"<author>$(touch pwned)</author><enclosure url='file://{canary}' type='image/png' length='1'/>"
        f"<comments>exec:touch pwned</comments><category>{canary}</category></item>"
        for n, name in enumerate(names)
    )
    return f"<rss version='2.0'><channel><title>`touch pwned`</title><link>file://{canary}</link>{items}</channel></rss>".encode()
