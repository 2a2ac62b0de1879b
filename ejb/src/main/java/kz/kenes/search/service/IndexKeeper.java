package kz.kenes.search.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Keeps the index of this node: opens it when Kenes starts, follows the changes of this and other nodes, and makes it anew when it
 * is missing, damaged or of another database. The folder is {@code kenes.search.dir} (environment {@code KENES_SEARCH_DIR}), else
 * one in the server's data directory.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());

    private static final long EVERY_SECONDS = 1;
    /** Changes of other nodes are looked for this often, in seconds. */
    private static final int LOOK_AROUND = 10;

    @PersistenceUnit(unitName = "kenes")
    private EntityManagerFactory factory;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private IndexRun run;

    @Inject
    private Instance<SearchSource> sources;

    @Inject
    private Clock clock;

    private final Set<Long> known = new HashSet<>();
    private ChangeWatch watch;
    private volatile Index index;
    private volatile boolean ready;
    private ScheduledFuture<?> rounds;
    private int quietRounds;

    @PostConstruct
    void start() {
        watch = new ChangeWatch(clock);
        List<Class<?>> entities = new ArrayList<>();
        for (SearchSource source : sources) {
            entities.add(source.root());
            entities.addAll(source.parts().keySet());
        }
        watch.watch(factory.unwrap(ServerSession.class), entities);
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** The index once it has been made; until then the search finds nothing. */
    public Optional<Index> index() {
        return ready ? Optional.of(index) : Optional.empty();
    }

    private void round() {
        try {
            if (index == null) {
                index = new Index(folder());
            }
            if (!ready) {
                if (!run.canContinue(index)) {
                    run.rebuild(index);
                }
                ready = true;
            }
            if (watch.somethingChanged() || ++quietRounds >= LOOK_AROUND) {
                quietRounds = 0;
                run.follow(index, known);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "The index of the search is made anew", failure);
            ready = false;
            known.clear();
        }
    }

    private static Path folder() {
        String set = System.getProperty("kenes.search.dir", System.getenv("KENES_SEARCH_DIR"));
        return set == null
                ? Path.of(System.getProperty("jboss.server.data.dir", "target"), "kenes-search")
                : Path.of(set);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The index of the search is not closed properly", failure);
        }
    }
}
