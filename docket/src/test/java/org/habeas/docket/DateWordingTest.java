package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "28 November 2016 | 2016-11-28",
                "On 28 November 2016 | 2016-11-28",
                "27 November, 2017 | 2017-11-27",
                "August 6th 2012 | 2012-08-06",
                "January 7, 2021 | 2021-01-07",
                "January 7, 2021 - 13:21 | 2021-01-07",
                "Monday, 7 January 2019 | 2019-01-07",
                "September 3, 2007 | 2007-09-03",
                "13 July 2017 | 2017-07-13",
                "the 13th of July 2017 | 2017-07-13",
                "Nov 21, 2019 | 2019-11-21",
                "13.07.2017 | 2017-07-13",
                "2018-04-13 | 2018-04-13",
                "In April 2016 | 2016-04",
                "since November 2017 | 2017-11",
                "October, 2017 | 2017-10",
                "next November, 2017 | 2017-11",
                "July 2017 | 2017-07",
                "in April of 2016 | 2016-04",
                "2011 | 2011",
                "in 2011 | 2011",
                "in early February 2018 | ~2018-02-01/2018-02-10",
                "mid-May 2018 | ~2018-05-11/2018-05-20",
                "at the end of February 2016 | ~2016-02-21/2016-02-29",
                "late 2017 | ~2017-09-01/2017-12-31",
                "about 2011 | ~2011",
                "around 13 July 2017 | ~2017-07-13",
                "between 10 and 11 May 2018 | 2018-05-10/2018-05-11",
                "Between 24 April and 10 May 2018 | 2018-04-24/2018-05-10",
                "between 10 December 2017 and 11 May 2018 | 2017-12-10/2018-05-11",
                "between April and June 2018 | 2018-04-01/2018-06-30",
                "between 2011-2014 | 2011-01-01/2014-12-31",
                "between 2008\u20132011 | 2008-01-01/2011-12-31",
                "between 2011 and 2012 | 2011-01-01/2012-12-31",
                "after 29 April 2018 | 2018-04-29/..",
                "before 8 January 2021 | ../2021-01-07",
                "before 2012 | ../2011-12-31",
                "by 7 January 2021 | ../2021-01-07",
            })
    void a_wording_of_the_sources_is_one_date(String wording, String iso) {
        FuzzyDate date = FuzzyDate.read(wording, null).orElseThrow();

        assertThat(date.iso()).isEqualTo(iso);
        assertThat(date.raw()).isEqualTo(wording);
        assertThat(date.modality()).isEqualTo(DateModality.ACTUAL);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "in 2011 and in 2014",
                "",
                "soon",
                "30 February 2018",
                "13 July 3017",
                "between 11 and 10 May 2018",
                "between 10 May 2018",
                "for 10 years",
                "13 July",
                "in July",
                "7/8/2017",
                "May",
                "early 13 July 2017",
                "between 2011 and 2012 and 2013",
            })
    void what_is_not_one_date_is_not_read_as_one(String wording) {
        assertThat(FuzzyDate.read(wording, null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "on 13 April | 2018-04-13",
                "on 24 May | 2017-05-24",
                "on May 2 | 2018-05-02",
                "in April | 2018-04",
                "in November | 2017-11",
                "last November | 2017-11",
                "today | 2018-05-10",
                "yesterday | 2018-05-09",
                "last month | 2018-04",
                "last year | 2017",
            })
    void a_wording_without_a_year_is_counted_back_from_the_day_the_source_spoke(
            String wording, String iso) {
        LocalDate spoke = LocalDate.of(2018, 5, 10);

        assertThat(FuzzyDate.read(wording, spoke).orElseThrow().iso()).isEqualTo(iso);
    }

    @Test
    void a_29_february_is_not_moved_to_a_year_without_one() {
        assertThat(FuzzyDate.read("on 29 February", LocalDate.of(2018, 5, 10))).isEmpty();
        assertThat(FuzzyDate.read("on 29 February", LocalDate.of(2016, 5, 10)).orElseThrow().iso())
                .isEqualTo("2016-02-29");
    }

    @Test
    void a_long_story_is_not_a_date() {
        assertThat(FuzzyDate.read("in 2011 " + "x".repeat(10_000), null)).isEmpty();
    }
}
