/** One PostgreSQL and one Kafka for all tests of a build. */
@NullMarked
package org.habeas.local.tests;

import org.jspecify.annotations.NullMarked;
