/** The pages of quality. */
package kz.kenes.quality.web;
