package kz.kenes.search.service;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kenes.shared.DomainEntity;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Notes every change of what can be found, where it is written to the database and in the same transaction. No use case can
 * forget it, and a change that is rolled back is not noted.
 */
class ChangeWatch extends DescriptorEventAdapter {

    private static final String NOTE =
            "insert into search_change (entity, entity_id, changed_at) values (#entity, #id, #at)";

    private final Clock clock;
    private final AtomicBoolean something = new AtomicBoolean(true);

    ChangeWatch(Clock clock) {
        this.clock = clock;
    }

    void watch(ServerSession session, List<Class<?>> entities) {
        Map<?, ClassDescriptor> descriptors = session.getDescriptors();
        for (ClassDescriptor descriptor : descriptors.values()) {
            if (entities.contains(descriptor.getJavaClass())) {
                descriptor.getEventManager().addListener(this);
            }
        }
    }

    /** True once after each change on this node. */
    boolean somethingChanged() {
        return something.getAndSet(false);
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        note(event);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        note(event);
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        note(event);
    }

    private void note(DescriptorEvent event) {
        DomainEntity entity = (DomainEntity) event.getSource();
        DataModifyQuery note = new DataModifyQuery(NOTE);
        note.addArgument("entity");
        note.addArgument("id");
        note.addArgument("at");
        event.getSession()
                .executeQuery(
                        note,
                        List.of(
                                entity.getClass().getSimpleName(),
                                entity.id(),
                                Timestamp.valueOf(Changes.utc(clock.instant()))));
        something.set(true);
    }
}
