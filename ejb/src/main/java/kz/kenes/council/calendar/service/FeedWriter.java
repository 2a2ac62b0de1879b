package kz.kenes.council.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.calendar.CalendarFeed;
import kz.kenes.council.calendar.api.FeedContent;
import kz.kenes.shared.vocabulary.Language;

/** Writes what a calendar program reads. */
@Dependent
class FeedWriter {

    private static final int TAG_LENGTH = 32;

    @Inject
    private Entries entries;

    @Inject
    private CalendarMarks marks;

    FeedContent write(String name, Language language, Wanted wanted, List<Object[]> meetings) {
        List<Dated> dated = entries.of(wanted, meetings);
        List<Long> ids = dated.stream().map(one -> one.entry().id()).toList();
        String text = new CalendarFile(language, marks.of(ids)).of(name, dated);
        return new FeedContent(text, CalendarFeed.digestOf(text).substring(0, TAG_LENGTH));
    }
}
