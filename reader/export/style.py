"""How exported pages look: our own few rules, no font and no picture from elsewhere."""

PAGE = """
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #211f1b; --muted: #6f6a62; --rule: #e3dfd5; --accent: #a5382f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ink: #e9e5dc; --muted: #9a948a; --rule: #35322d; --accent: #e58a78; }
}
body { margin: 0 auto; padding: 2rem 1.25rem 5rem; max-width: 38.75rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.58 "Source Serif 4", Charter, Georgia, "Noto Naskh Arabic", serif; overflow-wrap: break-word; }
h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 2rem 0 0.5rem; }
a { color: inherit; text-decoration-color: var(--accent); }
article { margin-top: 3.5rem; padding-top: 2rem; border-top: 1px solid var(--rule); }
article:first-of-type { border-top: 0; }
.byline, footer, figcaption, nav, .masthead p { color: var(--muted); font-family: system-ui, sans-serif; font-size: 0.8125rem; }
nav li { margin: 0.35rem 0; }
figure { margin: 1.75rem 0; }
img { max-width: 100%; height: auto; border-radius: 4px; }
blockquote { margin: 1.25rem 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--accent); }
pre { overflow-x: auto; font-size: 0.875rem; direction: ltr; }
table { border-collapse: collapse; font-size: 0.9375rem; display: block; overflow-x: auto; }
th, td { padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
caption { color: var(--muted); font-size: 0.8125rem; text-align: start; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem auto; width: 40%; }
.pair { margin: 1rem 0; }
.pair > div + div { color: var(--muted); }
@media (min-width: 62rem) {
  .bilingual { max-width: 68rem; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; }
}
@media print { body { max-width: none; } article { break-before: page; } }
"""
"""A page in a browser: the window's colours and measures (px of the window over 16 give rem)."""

BOOK = """
body { margin: 0; overflow-wrap: break-word; }
h1 { line-height: 1.2; margin: 0 0 0.4em; page-break-after: avoid; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.4em 0 0.3em; page-break-after: avoid; }
p { margin: 0 0 0.7em; }
.byline, footer, figcaption, small { font-size: 0.8em; }
.byline { margin-bottom: 1.4em; }
footer { margin-top: 2em; border-top: 1px solid; padding-top: 0.6em; }
figure { margin: 1.2em 0; page-break-inside: avoid; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em 1.2em; }
pre { white-space: pre-wrap; font-size: 0.8em; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.2em 0.5em; border-bottom: 1px solid; vertical-align: top; }
.pair { margin: 0 0 1em; }
.pair > div + div { font-style: italic; margin-top: 0.2em; }
.pair > div + div:lang(ar), .pair > div + div:lang(fa), .pair > div + div:lang(he) { font-style: normal; }
.cover { text-align: center; padding-top: 20%; }
.cover .count { margin-top: 2em; }
nav li { margin: 0.5em 0; }
nav .source { font-size: 0.8em; }
"""
"""A book: size, face and colours are the reader's own, so that its night mode works."""
