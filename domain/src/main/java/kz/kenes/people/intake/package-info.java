/**
 * Staff of an institution from a table, as the HR service keeps it.
 *
 * <p>Terms: кестеден енгізу / загрузка из таблицы – the intake; үлгі / шаблон – the template with the headings.
 */
package kz.kenes.people.intake;
