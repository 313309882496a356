/**
 * Published lists of sanctions, compared with the targets of proposals: what they may mean, people
 * decide.
 */
@NullMarked
package org.habeas.advocacy.sanctionslist;

import org.jspecify.annotations.NullMarked;
