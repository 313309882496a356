package org.habeas.platform.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;

/**
 * Other ids of persons, in the service that merges them itself; the others are told and look at
 * {@link org.habeas.platform.person.SamePersons}. Who follows one person in the change feed hears
 * of what is recorded under any of the ids.
 */
public interface OtherIds {
    /** These persons and every id that means one of them, as readers of this class may know it. */
    Collection<UUID> of(List<UUID> persons, Visibility clearance);
}
