/**
 * What the tests of the whole system stand on. {@link kz.kenes.testing.TestRun} holds what is started once for all of them;
 * {@link kz.kenes.testing.InContainer} runs a test inside the server, {@link kz.kenes.testing.Remote} calls the API from
 * outside, {@link kz.kenes.testing.Browser} is a person before the pages.
 */
package kz.kenes.testing;
