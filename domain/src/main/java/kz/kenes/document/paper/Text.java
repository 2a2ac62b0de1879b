package kz.kenes.document.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words with emphasis. A line feed within the words begins a new line on the paper.
 *
 * @param runs parts of the text, each in one type
 */
public record Text(List<Run> runs) {

    /** Words in one type. Characters that no file format can carry are replaced or left out. */
    public record Run(String words, boolean bold, boolean italic) {
        public Run {
            words = Printable.of(words);
        }
    }

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String words) {
        return new Text(List.of(new Run(words, false, false)));
    }

    public static Text bold(String words) {
        return new Text(List.of(new Run(words, true, false)));
    }

    public static Text italic(String words) {
        return new Text(List.of(new Run(words, false, true)));
    }

    public static Text empty() {
        return new Text(List.of());
    }

    /** This text followed by another. */
    public Text and(Text more) {
        return new Text(Stream.concat(runs.stream(), more.runs.stream()).toList());
    }

    public Text and(String words) {
        return and(of(words));
    }

    /** The words alone. */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
