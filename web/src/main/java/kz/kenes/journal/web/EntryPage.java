package kz.kenes.journal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kenes.journal.api.Journal;
import kz.kenes.journal.api.JournalRecord;

/** One entry of the journal with everything that is sealed in it. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    @EJB
    private Journal journal;

    private Long id;
    private JournalRecord entry;
    private String arguments;

    public void load() {
        entry = journal.get(id);
        arguments = indented(entry.arguments());
    }

    /** The command as JSON, one value on a line; as it is where it was cut. */
    private static String indented(String json) {
        StringWriter text = new StringWriter();
        try (var reader = Json.createReader(new StringReader(json));
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            JsonObject object = reader.readObject();
            writer.write(object);
        } catch (JsonException cut) {
            return json;
        }
        return text.toString().strip();
    }

    public JournalRecord getEntry() {
        return entry;
    }

    public String getArguments() {
        return arguments;
    }

    /** What the entry is about, each as it stands in the filter of the list. */
    public List<String> getSubjects() {
        return Stream.of(entry.row().subject().split(" "))
                .filter(subject -> !subject.isEmpty())
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
