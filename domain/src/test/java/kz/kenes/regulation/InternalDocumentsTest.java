package kz.kenes.regulation;

import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who reads the internal procedure of the university")
class InternalDocumentsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 6);

    private final Person auditor = new Person(new PersonName("Аудитор", "Лаура", null));
    private final Person stranger = new Person(new PersonName("Бөтен", "Әли", null));

    private SystemCheck check() {
        return new SystemCheck("«Сапа-Сертификат»", " ", FIRST, LAST, List.of(auditor));
    }

    @ParameterizedTest
    @EnumSource(LegalSource.class)
    @Clause("DOC-15")
    void onlyTheProcedureIsInternal(LegalSource source) {
        Reader outsider = new Reader(false, false);
        assertEquals(source != LegalSource.PROCEDURE_602, outsider.mayRead(source));
        assertTrue(new Reader(true, false).mayRead(source));
        assertTrue(new Reader(false, true).mayRead(source));
    }

    @Test
    @Clause("DOC-15")
    void aRequirementIsReadWithTheDocumentThatLeads() {
        Reader outsider = new Reader(false, false);
        ClauseRegister register = ClauseRegister.get();
        assertFalse(outsider.mayRead(register.find("TRN-17").orElseThrow()));
        assertTrue(outsider.mayRead(register.find("MTG-10").orElseThrow()));
        assertTrue(new Reader(false, true).mayRead(register.find("TRN-17").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, false",
        "2026-11-02, true",
        "2026-11-06, true",
        "2026-11-07, false",
    })
    @Clause("DOC-15")
    void anAuditorIsAdmittedWhileTheCheckLasts(LocalDate day, boolean admitted) {
        assertEquals(admitted, check().admits(auditor, day));
        assertFalse(check().admits(stranger, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, CHECK_DAYS_OUT_OF_ORDER",
        "2026-11-02, ",
        "2026-11-05, ",
        "2026-11-06, CHECK_ENDED",
    })
    @Clause("DOC-15")
    void aCheckMayEndEarlierOnly(LocalDate day, RegulationViolation refusal) {
        SystemCheck check = check();
        if (refusal == null) {
            check.endOn(day);
            assertTrue(check.admits(auditor, day));
            assertFalse(check.admits(auditor, day.plusDays(1)));
        } else {
            assertRefused(refusal, () -> check.endOn(day));
        }
    }

    @Test
    @Clause("DOC-15")
    void aCheckHasABodyDaysAndAuditors() {
        assertNull(check().ground());
        assertRefused(
                RegulationViolation.CERTIFICATION_BODY_REQUIRED,
                () -> new SystemCheck(" ", null, FIRST, LAST, List.of(auditor)));
        assertRefused(
                RegulationViolation.CHECK_DAYS_OUT_OF_ORDER,
                () -> new SystemCheck("Орган", null, LAST, FIRST, List.of(auditor)));
        assertRefused(
                RegulationViolation.AUDITOR_REQUIRED, () -> new SystemCheck("Орган", null, FIRST, LAST, List.of()));
        assertTrue(new SystemCheck("Орган", "№ 1", FIRST, FIRST, List.of(auditor)).admits(auditor, FIRST));
    }
}
