package kz.kenes.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a paper, in the order of reading. */
public sealed interface Block {

    /** The words of the block as they are read, line by line. */
    List<String> lines();

    private static String capitals(String words) {
        return Printable.of(words).toUpperCase(Locale.ROOT);
    }

    /** Names of the institution and of the body: centred capitals above everything. */
    record Letterhead(List<String> names) implements Block {
        public Letterhead {
            names = names.stream().map(Block::capitals).toList();
        }

        @Override
        public List<String> lines() {
            return names;
        }
    }

    /**
     * What the paper is.
     *
     * @param name such as «ХАТТАМА», centred capitals
     * @param below lines under the name, such as the kind of the meeting
     */
    record Title(String name, List<String> below) implements Block {
        public Title {
            name = capitals(name);
            below = below.stream().map(Printable::of).toList();
        }

        @Override
        public List<String> lines() {
            return Stream.concat(Stream.of(name), below.stream()).toList();
        }
    }

    /** Date, place and number in one line, from margin to margin; an empty string leaves a place free. */
    record NumberAndDate(String left, String middle, String right) implements Block {
        public NumberAndDate {
            left = Printable.of(left);
            middle = Printable.of(middle);
            right = Printable.of(right);
        }

        @Override
        public List<String> lines() {
            return Stream.of(left, middle, right).filter(s -> !s.isEmpty()).toList();
        }
    }

    /**
     * Begins a part of the paper.
     *
     * @param level 1 for a section, 2 for a part of it
     * @param label its number such as «1.», or an empty string
     */
    record Section(int level, String label, String heading) implements Block {
        public Section {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("level " + level);
            }
            label = Printable.of(label);
            heading = Printable.of(heading);
        }

        /** Number and heading as they stand on the paper. */
        public String line() {
            return label.isEmpty() ? heading : label + " " + heading;
        }

        @Override
        public List<String> lines() {
            return List.of(line());
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public List<String> lines() {
            return List.of();
        }
    }

    /**
     * The sections of the paper with the pages on which they begin. No section stands before it.
     *
     * @param sections all of them, in their order
     */
    record Contents(String heading, List<Section> sections) implements Block {
        public Contents {
            heading = Printable.of(heading);
            sections = List.copyOf(sections);
        }

        @Override
        public List<String> lines() {
            return Stream.concat(Stream.of(heading), sections.stream().map(Section::line))
                    .toList();
        }
    }

    /**
     * Running text.
     *
     * @param indented the first line begins 12.5 mm further in
     * @param withNext stays on one page with the beginning of what follows
     */
    record Paragraph(Text text, Alignment alignment, boolean indented, boolean withNext) implements Block {

        /** An ordinary paragraph: justified, with the first line indented. */
        public static Paragraph of(Text text) {
            return new Paragraph(text, Alignment.JUSTIFIED, true, false);
        }

        public static Paragraph of(String words) {
            return of(Text.of(words));
        }

        /** A paragraph that introduces what follows, such as «ШЕШТІ:». */
        public static Paragraph leading(Text text) {
            return new Paragraph(text, Alignment.JUSTIFIED, true, true);
        }

        /** A paragraph without indent. */
        public static Paragraph plain(Text text) {
            return new Paragraph(text, Alignment.JUSTIFIED, false, false);
        }

        @Override
        public List<String> lines() {
            return List.of(text.words());
        }
    }

    /** Entries each with a label such as «1.» or «2.1.» in front. */
    record Numbered(List<Entry> entries) implements Block {

        /** An entry of the list. */
        public record Entry(String label, Text text) {
            public Entry {
                label = Printable.of(label);
            }
        }

        public Numbered {
            entries = List.copyOf(entries);
        }

        /** Entries counted 1., 2., 3. */
        public static Numbered of(List<Text> texts) {
            return new Numbered(IntStream.range(0, texts.size())
                    .mapToObj(i -> new Entry(i + 1 + ".", texts.get(i)))
                    .toList());
        }

        @Override
        public List<String> lines() {
            return entries.stream().map(e -> e.label() + " " + e.text().words()).toList();
        }
    }

    /** A ruled table in 12 pt whose first row is repeated on every page. Each row has as many cells as there are columns. */
    record Table(List<Column> columns, List<List<Text>> rows) implements Block {

        /**
         * A column.
         *
         * @param share its part of the width, relative to the other columns
         */
        public record Column(String heading, int share, Alignment alignment) {
            public Column {
                heading = Printable.of(heading);
            }
        }

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row needs " + width + " cells");
            }
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(String.join("\t", columns.stream().map(Column::heading).toList()));
            for (List<Text> row : rows) {
                lines.add(String.join("\t", row.stream().map(Text::words).toList()));
            }
            return lines;
        }
    }

    /** A chart of bars that lie one below the other, each with its label before and its number behind. */
    record Bars(List<Bar> bars) implements Block {

        /**
         * A bar.
         *
         * @param percent its length, from 0 to 100 of the longest that there could be
         * @param shown the number behind it
         */
        public record Bar(String label, int percent, String shown) {
            public Bar {
                if (percent < 0 || percent > 100) {
                    throw new IllegalArgumentException("percent " + percent);
                }
                label = Printable.of(label);
                shown = Printable.of(shown);
            }
        }

        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public List<String> lines() {
            return bars.stream().map(bar -> bar.label() + "\t" + bar.shown()).toList();
        }
    }

    /** Lines to sign on, kept together on one page. */
    record Signatures(List<Signature> signatures) implements Block {
        public Signatures {
            signatures = List.copyOf(signatures);
        }

        @Override
        public List<String> lines() {
            return signatures.stream().flatMap(s -> s.lines().stream()).toList();
        }
    }

    /**
     * One line to sign on: position, place for the signature, name.
     *
     * @param note a line below, such as when it was signed electronically, or an empty string
     */
    record Signature(String position, String name, String note) {
        public Signature {
            position = Printable.of(position);
            name = Printable.of(name);
            note = Printable.of(note);
        }

        List<String> lines() {
            return Stream.of(position, name, note).filter(s -> !s.isEmpty()).toList();
        }
    }
}
