package kz.kenes.plan.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Option;

/** The academic years that the pages on reports offer: the present one and those before. */
@Named
@RequestScoped
public class Years {

    private static final int OFFERED = 5;

    @Inject
    private Clock clock;

    /** The calendar year in which the present academic year begins. */
    public int getPresent() {
        LocalDate today = LocalDate.now(clock);
        return today.getMonthValue() >= Month.SEPTEMBER.getValue() ? today.getYear() : today.getYear() - 1;
    }

    public List<Option> getOffered() {
        List<Option> offered = new ArrayList<>();
        for (int year = getPresent(); year > getPresent() - OFFERED; year--) {
            offered.add(new Option(String.valueOf(year), Localized.same(name(year))));
        }
        return offered;
    }

    static String name(int year) {
        return year + "–" + (year + 1);
    }
}
