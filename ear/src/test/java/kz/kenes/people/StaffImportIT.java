package kz.kenes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import kz.kenes.people.api.DescribeInstitution;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.People;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import org.junit.jupiter.api.Test;

/** The HR service takes its staff from a table. */
class StaffImportIT extends Browser {

    private static final String HEADING = "Тегі;Аты;Электрондық пошта;Санат;Лауазым;Бірінші күні\r\n";

    @Test
    @Clause({"ORG-11", "ORG-12"})
    void aTableWithAnErrorIsMarkedCorrectedAndTakenOnce() throws IOException {
        String number = String.valueOf(System.nanoTime());
        String name = "Әуезов колледжі " + number;
        long institution = Remote.as(kenes(), "admin")
                .api(Institutions.class)
                .register(new DescribeInstitution(
                        InstitutionKind.UNIVERSITY, Localized.same(name), null, List.of(), null));
        String good = "Өтегенова;Үміт;umit" + number + "@example.kz;ғылыми құрам;ғылыми қызметкер;01.09.2025\r\n";
        String bad = "Һарунов;Ілияс;ilyas" + number + "@example.kz;ғылыми құрам;магистр;01.09.2025\r\n";

        signIn("hroffice");
        check(name, HEADING + good + bad);
        assertTrue(page.locator("#faults").innerText().contains("Лауазымдар тізбесінде мұндай лауазым жоқ."));
        assertAccessible();
        Download marked = page.waitForDownload(() -> press("Қателері жазылған файлды жүктеп алу"));
        String text = Files.readString(marked.path(), StandardCharsets.UTF_8);
        assertTrue(text.contains("Лауазым: Лауазымдар тізбесінде мұндай лауазым жоқ."), text);
        assertEquals(0, staff(institution));

        check(name, text.replace("магистр", "ғылыми қызметкер"));
        press("Барлық жолды енгізу");
        page.getByText("Жаңа адам: 2, өзгерген: 0, өзгермеген: 0.").waitFor();
        assertEquals(2, staff(institution));

        check(name, HEADING + good);
        press("Барлық жолды енгізу");
        page.getByText("Жаңа адам: 0, өзгерген: 0, өзгермеген: 1.").waitFor();
        assertEquals(2, staff(institution));
    }

    private long staff(long institution) {
        return Remote.as(kenes(), "hroffice")
                .api(People.class)
                .list(ListQuery.first(10).filteredBy("institution", String.valueOf(institution)))
                .total();
    }

    private void check(String institution, String table) {
        go("people/import");
        page.locator("[id$=institution].ui-selectonemenu").click();
        Locator filter = page.locator(".ui-selectonemenu-panel:visible input");
        filter.fill(institution);
        page.locator(".ui-selectonemenu-panel:visible li")
                .filter(new Locator.FilterOptions().setHasText(institution))
                .first()
                .click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("қызметкерлер.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        press("Файлды тексеру");
        page.locator("#rows").waitFor();
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords() {
        signIn("hroffice");
        go("people/import");
        page.locator("[id$=institution].ui-selectonemenu").click();
        page.locator(".ui-selectonemenu-panel:visible li:not(:empty)").last().click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("сурет.xlsx", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}));
        press("Файлды тексеру");
        page.getByText("Бұл XLSX те, CSV кестесі де емес.").first().waitFor();
    }
}
