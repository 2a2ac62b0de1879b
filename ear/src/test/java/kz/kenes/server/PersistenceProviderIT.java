package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.testing.InContainer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.changetracking.AttributeChangeTrackingPolicy;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

class PersistenceProviderIT extends InContainer {

    @Test
    void theProviderIsEclipseLink() {
        assertTrue(entities.getDelegate().getClass().getName().startsWith("org.eclipse.persistence."));
    }

    @Test
    void theDatabaseIsRecognised() {
        var platform = entities.unwrap(ServerSession.class).getPlatform();
        assertTrue(platform.isPostgreSQL(), platform.getClass().getName());
    }

    @Test
    void everyEntityIsWoven() {
        assertEquals(
                List.of(),
                descriptors().stream()
                        .map(ClassDescriptor::getJavaClass)
                        .filter(type -> !PersistenceWeaved.class.isAssignableFrom(type))
                        .toList());
        assertTrue(descriptors().size() > 5);
    }

    @Test
    void onlyWhatHasChangedIsLookedAt() {
        assertEquals(
                List.of(),
                descriptors().stream()
                        .filter(descriptor -> !descriptor.isAggregateDescriptor())
                        // EclipseLink compares entities that own a collection of embedded values, and no others.
                        .filter(descriptor -> descriptor.getMappings().stream()
                                .noneMatch(DatabaseMapping::isAggregateCollectionMapping))
                        .filter(descriptor ->
                                !(descriptor.getObjectChangePolicy() instanceof AttributeChangeTrackingPolicy))
                        .map(ClassDescriptor::getJavaClassName)
                        .toList());
    }

    @Test
    void everyRelationIsLazy() {
        assertEquals(
                List.of(),
                descriptors().stream()
                        .flatMap(descriptor -> descriptor.getMappings().stream())
                        .filter(mapping -> mapping instanceof ForeignReferenceMapping)
                        .filter(mapping -> !mapping.isLazy())
                        .map(DatabaseMapping::toString)
                        .toList());
    }

    @Test
    void aRelationIsReadWhenItIsAskedFor() throws Exception {
        var id = inTransaction(() -> {
            var ministry = new Institution(
                    InstitutionKind.MINISTRY, new LocalizedText("Министрлік", "Министерство", "Ministry"));
            var university = new Institution(
                    InstitutionKind.UNIVERSITY, new LocalizedText("Университет", "Университет", "University"));
            university.placeUnder(ministry);
            entities.persist(ministry);
            entities.persist(university);
            return university.id();
        });
        entities.getEntityManagerFactory().getCache().evictAll();

        inTransaction(() -> {
            var university = entities.find(Institution.class, id);
            var loaded = entities.getEntityManagerFactory().getPersistenceUnitUtil();
            assertFalse(loaded.isLoaded(university, "parent"));
            assertEquals("Министрлік", university.parent().name().kk());
            assertTrue(loaded.isLoaded(university, "parent"));
            return null;
        });
    }

    private Collection<ClassDescriptor> descriptors() {
        return entities.unwrap(ServerSession.class).getDescriptors().values();
    }
}
