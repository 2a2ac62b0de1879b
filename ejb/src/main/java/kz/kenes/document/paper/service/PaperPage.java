package kz.kenes.document.paper.service;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Bars;
import kz.kenes.document.paper.Block.Contents;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Numbered;
import kz.kenes.document.paper.Block.PageBreak;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper as a page for the layout engine. Built as a tree and never as markup, so that no word of a user can become an element or
 * an address.
 */
final class PaperPage {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Paper paper;
    private final Document page;
    private final Element body;
    private Element target;
    private int sections;
    private boolean sectioned;

    private PaperPage(Paper paper, Document page) {
        this.paper = paper;
        this.page = page;
        this.body = page.createElement("body");
        this.target = body;
    }

    static Document of(Paper paper, String css) {
        try {
            Document page =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new PaperPage(paper, page).write(css);
            return page;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String css) {
        Element html = page.createElement("html");
        html.setAttribute("lang", paper.language().tag());
        page.appendChild(html);
        head(html, css);
        html.appendChild(body);
        foot();
        if (paper.watermark() != null) {
            say(body, "div", "watermark", paper.watermark());
        }
        for (int i = 0; i < paper.blocks().size(); i++) {
            if (beginsSignedEnd(i)) {
                target = add(body, "div", "together");
            }
            Block block = paper.blocks().get(i);
            write(block);
            if (block instanceof Signatures) {
                target = body;
            }
        }
    }

    /** True for the last block of running text before signatures, which stands on one page with them. */
    private boolean beginsSignedEnd(int index) {
        boolean within = target != body || index > 0 && paper.staysWithNext(index - 1);
        int last = index;
        while (paper.staysWithNext(last)) {
            last++;
        }
        return !within && last > index && paper.blocks().get(last) instanceof Signatures;
    }

    private void head(Element html, String css) {
        Element head = add(html, "head", "");
        say(head, "title", "", paper.title());
        add(head, "style", "").appendChild(page.createTextNode(css));
        meta(head, "subject", paper.title());
        meta(head, "author", "Kenes");
        Element bookmarks = add(head, "bookmarks", "");
        Element part = bookmarks;
        int number = 0;
        for (Block block : paper.blocks()) {
            if (block instanceof Section section) {
                Element bookmark = add(section.level() == 1 ? bookmarks : part, "bookmark", "");
                bookmark.setAttribute("name", section.line());
                bookmark.setAttribute("href", "#s" + ++number);
                part = section.level() == 1 ? bookmark : part;
            }
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void foot() {
        Element foot = add(body, "div", "foot");
        Element row = add(add(foot, "table", ""), "tr", "");
        Element left = add(row, "td", "");
        Element middle = say(row, "td", paper.link() == null ? "centre" : "", paper.note());
        Element right = add(row, "td", "end");
        right.setAttribute("style", "width: 24mm");
        left.setAttribute("style", "width: " + (paper.link() == null ? "24mm" : "18mm"));
        middle.setAttribute("style", "width: " + (paper.link() == null ? "122mm" : "128mm"));
        add(right, "span", "page");
        if (paper.link() != null) {
            Element picture = add(left, "img", "");
            String png = Base64.getEncoder().encodeToString(QrPicture.png(paper.link()));
            picture.setAttribute("src", "data:image/png;base64," + png);
            picture.setAttribute("alt", paper.link());
            picture.setAttribute("style", "width: 14mm; height: 14mm");
        }
    }

    private void write(Block block) {
        if (block instanceof Letterhead head) {
            head.names().forEach(name -> say(target, "p", "letterhead", name));
        } else if (block instanceof Title title) {
            say(target, "h1", "title", title.name());
            title.below().forEach(line -> say(target, "p", "below", line));
        } else if (block instanceof NumberAndDate line) {
            Element row = add(add(target, "table", "line"), "tr", "");
            say(row, "td", "start", line.left());
            say(row, "td", "centre", line.middle());
            say(row, "td", "end", line.right());
        } else if (block instanceof Section section) {
            write(section);
        } else if (block instanceof PageBreak) {
            add(target, "div", "break");
        } else if (block instanceof Contents contents) {
            write(contents);
        } else if (block instanceof Paragraph text) {
            String type = text.alignment().name().toLowerCase(Locale.ROOT);
            String indent = text.indented() ? " indented" : "";
            Text words = text.text().words().isEmpty() ? Text.of(NO_BREAK_SPACE) : text.text();
            fill(add(target, "p", type + indent + (text.withNext() ? " with-next" : "")), words);
        } else if (block instanceof Numbered list) {
            for (Numbered.Entry entry : list.entries()) {
                fill(add(target, "p", "indented"), Text.of(entry.label() + " ").and(entry.text()));
            }
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Bars chart) {
            Element table = add(target, "table", "bars");
            chart.bars().forEach(bar -> write(bar, add(table, "tr", "")));
        } else if (block instanceof Signatures signatures) {
            Element table = add(target, "table", "signatures");
            signatures.signatures().forEach(line -> write(line, add(table, "tr", "")));
        } else {
            throw new IllegalArgumentException(block.getClass().getName());
        }
    }

    /** Headings follow one another without a gap: a part that stands in no section is one level higher. */
    private void write(Section section) {
        boolean first = section.level() == 1;
        sectioned |= first;
        Element heading = say(target, first || !sectioned ? "h2" : "h3", first ? "section" : "part", section.line());
        heading.setAttribute("id", "s" + ++sections);
    }

    private void write(Contents contents) {
        say(target, "h2", "contents", contents.heading());
        for (int i = 0; i < contents.sections().size(); i++) {
            String line = contents.sections().get(i).line();
            Element link = say(add(target, "p", "entry"), "a", "", line);
            link.setAttribute("href", "#s" + (i + 1));
            link.setAttribute("title", line);
        }
    }

    private void write(Table table) {
        Element data = add(target, "table", "data");
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        Element heading = add(add(data, "thead", ""), "tr", "");
        for (Column column : table.columns()) {
            Element cell = say(heading, "th", "", column.heading());
            cell.setAttribute("style", "width: " + 100.0 * column.share() / shares + "%");
        }
        Element rows = add(data, "tbody", "");
        for (List<Text> row : table.rows()) {
            Element line = add(rows, "tr", "");
            for (int c = 0; c < row.size(); c++) {
                String type = table.columns().get(c).alignment().name().toLowerCase(Locale.ROOT);
                fill(add(line, "td", type), row.get(c));
            }
        }
    }

    private void write(Bars.Bar bar, Element row) {
        say(row, "td", "", bar.label()).setAttribute("style", "width: 64mm");
        Element place = add(row, "td", "place");
        place.setAttribute("style", "width: 72mm");
        if (bar.percent() > 0) {
            add(place, "div", "bar").setAttribute("style", "width: " + bar.percent() + "%");
        }
        say(row, "td", "end", bar.shown()).setAttribute("style", "width: 24mm");
    }

    private void write(Signature line, Element row) {
        say(row, "td", "", line.position()).setAttribute("style", "width: 68mm");
        add(row, "td", "place").setAttribute("style", "width: 42mm");
        Element name = add(row, "td", "name");
        name.setAttribute("style", "width: 60mm");
        say(name, "div", "", line.name());
        if (!line.note().isEmpty()) {
            say(name, "div", "note", line.note());
        }
    }

    private Element say(Element parent, String tag, String type, String words) {
        Element element = add(parent, tag, type);
        lines(element, words);
        return element;
    }

    private void fill(Element element, Text text) {
        for (Text.Run run : text.runs()) {
            Element bold = run.bold() ? add(element, "b", "") : element;
            lines(run.italic() ? add(bold, "i", "") : bold, run.words());
        }
    }

    private void lines(Element element, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(element, "br", "");
            }
            element.appendChild(page.createTextNode(lines[i]));
        }
    }

    private Element add(Element parent, String tag, String type) {
        Element element = page.createElement(tag);
        if (!type.isEmpty()) {
            element.setAttribute("class", type);
        }
        parent.appendChild(element);
        return element;
    }
}
