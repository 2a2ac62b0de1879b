package kz.kenes.council.meeting.live.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.live.Contribution;
import kz.kenes.council.meeting.live.Floor;
import kz.kenes.council.meeting.live.Speech;
import kz.kenes.council.voting.Amendment;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotPaper;
import kz.kenes.council.voting.Decision;
import kz.kenes.council.voting.Vote;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Feels every change of a meeting where it is written to the database, and tells {@link ChangeBoard} once it is committed. No
 * use case can forget it, and what is rolled back is not told.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MeetingPulse {

    private static final Map<Class<?>, Function<Object, Meeting>> MEETING_OF = Map.ofEntries(
            Map.entry(Meeting.class, Meeting.class::cast),
            Map.entry(AgendaItem.class, part -> ((AgendaItem) part).meeting()),
            Map.entry(Attendance.class, part -> ((Attendance) part).meeting()),
            Map.entry(Ballot.class, part -> ((Ballot) part).meeting()),
            Map.entry(BallotPaper.class, part -> ((BallotPaper) part).ballot().meeting()),
            Map.entry(Amendment.class, part -> ((Amendment) part).item().meeting()),
            Map.entry(Vote.class, part -> ((Vote) part).ballot().meeting()),
            Map.entry(Decision.class, part -> ((Decision) part).meeting()),
            Map.entry(Floor.class, part -> ((Floor) part).meeting()),
            Map.entry(Speech.class, part -> ((Speech) part).item().meeting()),
            Map.entry(Contribution.class, part -> ((Contribution) part).item().meeting()));

    @PersistenceUnit(unitName = "kenes")
    private EntityManagerFactory factory;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private ChangeBoard board;

    @PostConstruct
    void start() {
        Map<?, ClassDescriptor> descriptors =
                factory.unwrap(ServerSession.class).getDescriptors();
        Beat beat = new Beat();
        for (ClassDescriptor descriptor : descriptors.values()) {
            if (MEETING_OF.containsKey(descriptor.getJavaClass())) {
                descriptor.getEventManager().addListener(beat);
            }
        }
    }

    private void felt(Object part) {
        Meeting meeting = MEETING_OF.get(part.getClass()).apply(part);
        if (meeting != null && meeting.id() != null && transaction.getTransactionKey() != null) {
            changed().add(meeting.id());
        }
    }

    /** The meetings that the present transaction has changed so far. */
    @SuppressWarnings("unchecked")
    private Set<Long> changed() {
        Set<Long> changed = (Set<Long>) transaction.getResource(MeetingPulse.class);
        if (changed == null) {
            changed = ConcurrentHashMap.newKeySet();
            transaction.putResource(MeetingPulse.class, changed);
            transaction.registerInterposedSynchronization(new AfterCommit(changed));
        }
        return changed;
    }

    private final class Beat extends DescriptorEventAdapter {

        @Override
        public void postInsert(DescriptorEvent event) {
            felt(event.getSource());
        }

        @Override
        public void postUpdate(DescriptorEvent event) {
            felt(event.getSource());
        }

        @Override
        public void postDelete(DescriptorEvent event) {
            felt(event.getSource());
        }
    }

    private final class AfterCommit implements Synchronization {

        private final Set<Long> changed;

        AfterCommit(Set<Long> changed) {
            this.changed = changed;
        }

        @Override
        public void beforeCompletion() {
            // everything is told afterwards
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                board.changed(changed);
            }
        }
    }
}
