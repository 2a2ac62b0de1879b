package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.VariableMapper;
import java.util.List;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

class PageNamesTest {

    private final PageNames names = new PageNames();
    private final ELContext page = new Page();

    record Row(String title, Integer number) {}

    @Test
    void aComponentOfARecordIsReadByItsName() {
        assertEquals("бюджет", names.getValue(page, new Row("бюджет", null), "title"));
        assertTrue(page.isPropertyResolved());
    }

    @Test
    void aComponentMayBeNull() {
        assertEquals(null, names.getValue(page, new Row("бюджет", null), "number"));
        assertTrue(page.isPropertyResolved());
    }

    @Test
    void aMistypedComponentIsNamed() {
        Row row = new Row("бюджет", 1);
        assertThrows(PropertyNotFoundException.class, () -> names.getValue(page, row, "titel"));
    }

    @Test
    void textsAreReadByTheirKey() {
        Texts.load(List.of("shared"));
        assertEquals("иә", names.getValue(page, Texts.in(Language.KK), "yes"));
    }

    @Test
    void otherThingsAreLeftToOthers() {
        names.getValue(page, "a text", "length");
        assertFalse(page.isPropertyResolved());
    }

    private static final class Page extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
