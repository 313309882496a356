package org.habeas.advocacy.sanctions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.sanctions.SanctionsAct.Adopted;
import org.habeas.advocacy.sanctions.SanctionsAct.Lifted;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Recording;
import org.habeas.platform.register.Recording.Draft;

/** The targets of all proposals, for who compares them with published lists. */
@ApplicationScoped
public class ProposedTargets {
    private final Targets targets;
    private final SanctionsDockets kind;
    private final Recording recording;

    ProposedTargets(Targets targets, SanctionsDockets kind, Recording recording) {
        this.targets = targets;
        this.kind = kind;
        this.recording = recording;
    }

    /**
     * Somebody named.
     *
     * @param targetId the entry that names them
     * @param listings the entries of lists that a person has confirmed, as {@link #listing} has
     *     them
     */
    public record Target(UUID docketId, UUID targetId, String name, List<String> listings) {
        @Override
        public String toString() {
            return "Target[" + targetId + "]";
        }
    }

    /** An entry of a list in one word. */
    public static String listing(String list, String reference) {
        return list + " " + reference;
    }

    /** Everybody who is named in some proposal; one query. */
    @Transactional
    public List<Target> all() {
        return targets.all();
    }

    /**
     * Puts before staff that a list has a target, or has it no longer; the docket stands where it
     * stood. Nothing if that was put before them already, whatever they made of it.
     *
     * @return whether it is new
     */
    @Transactional
    public boolean suggest(
            Target target,
            Listing listing,
            boolean isListed,
            FuzzyDate on,
            Provenance source,
            String by) {
        UUID id = id(target, listing, isListed);
        if (recording.entry(kind, target.docketId(), id, Visibility.RESTRICTED).isPresent()) {
            return false;
        }
        SanctionsAct act =
                isListed
                        ? new Adopted(source.publisher(), null, target.targetId(), listing)
                        : new Lifted(source.publisher(), null, target.targetId(), listing);
        recording.record(
                kind,
                target.docketId(),
                new Draft<>(
                        id,
                        act,
                        on,
                        Visibility.CONFIDENTIAL,
                        List.of(source),
                        Standing.PROPOSED,
                        null),
                Visibility.RESTRICTED,
                by);
        return true;
    }

    private static UUID id(Target target, Listing listing, boolean isListed) {
        String name =
                "list "
                        + isListed
                        + target.docketId()
                        + target.targetId()
                        + listing(listing.list(), listing.reference());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
