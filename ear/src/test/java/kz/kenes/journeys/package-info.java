/** Whole stories of persons before the pages, from the first click to the paper. */
package kz.kenes.journeys;
