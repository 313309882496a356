package org.habeas.extradition.taking;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.platform.register.DocketKind;

/** A docket kind that tells of takings. The feature of takings asks it, and depends on none. */
public interface TakingSource {

    DocketKind<?, ?, ?> kind();

    /** What its dockets tell by themselves of a person, not what a rule made of another docket. */
    List<Taking> of(UUID person, Lens lens);
}
