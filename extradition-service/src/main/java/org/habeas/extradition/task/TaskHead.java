package org.habeas.extradition.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work.
 *
 * @param personId for whom it is done
 * @param about the docket that has to be looked at, if it is one
 */
record TaskHead(TaskCode code, UUID personId, @Nullable UUID about) {}
