package io.sqlmodel.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.ErrorKind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the messages of servers that speak other languages, as PostgreSQL's translations have them. */
class PostgresqlErrorsTest {
    private final PostgresqlErrors errors = new PostgresqlErrors();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "23505 | ERROR: duplicate key value violates unique constraint \"uq\"                             | uq",
                "23505 | FEHLER: doppelter Schlüsselwert verletzt Unique-Constraint »uq«                          | uq",
                "23505 | ERREUR: la valeur d'une clé dupliquée rompt la contrainte unique « uq »                  | uq",
                "23505 | ERROR: llave duplicada viola restricción de unicidad «uq»                                | uq",
                "23505 | ОШИБКА: повторяющееся значение ключа нарушает ограничение уникальности \"uq\"            | uq",
                "23505 | 오류: 중복된 키 값이 \"uq\" 고유 제약 조건을 위반함                                        | uq",
                "23503 | ERROR: insert or update on table \"hero\" violates foreign key constraint \"fk\"         | fk",
                "23503 | FEHLER: Einfügen oder Aktualisieren in Tabelle »hero« verletzt Fremdschlüssel-Constraint »fk« | fk",
                "23503 | ERROR: update or delete on table \"team\" violates foreign key constraint \"fk\" on table \"hero\" | fk",
                "23503 | ERREUR: UPDATE ou DELETE sur la table « team » viole la contrainte de clé étrangère « fk » de la table « hero » | fk",
                "23514 | ERROR: new row for relation \"hero\" violates check constraint \"grown\"                 | grown",
                "23514 | 錯誤: リレーション\"hero\"の新しい行は検査制約\"grown\"に違反しています                     | grown",
                "23P01 | ERROR: conflicting key value violates exclusion constraint \"no overlap\"                | no overlap",
                "23502 | ERROR: null value in column \"name\" of relation \"hero\" violates not-null constraint   | hero.name",
                "23502 | ERROR: null value in column \"name\" violates not-null constraint                        | name",
                "23502 | FEHLER: NULL-Wert in Spalte »name« von Relation »hero« verletzt Not-Null-Constraint      | hero.name",
            })
    void nameIsFoundInEveryLanguage(String state, String message, String constraint) {
        DatabaseError found = errors.read(new SQLException(message + "\n  Detail: Key (name)=(secret).", state));

        assertThat(found.constraint()).isEqualTo(constraint);
        assertThat(found.text()).doesNotContain("secret");
    }

    @Test
    void commitOfAFailedTransactionDoesNotRepeatWhatFailed() {
        DatabaseError found = errors.read(new SQLException(
                "The database returned ROLLBACK, so the transaction cannot be committed. Transaction failure cause is"
                        + " <<ERROR: duplicate key value violates unique constraint \"uq\" Detail: (name)=(secret)>>",
                "25P02"));

        assertThat(found.kind()).isEqualTo(ErrorKind.ABORTED);
        assertThat(found.text()).isNull();
    }

    @Test
    void tableThatOthersReferToSaysSo() {
        DatabaseError found = errors.read(new SQLException(
                "ERROR: cannot drop table hero because other objects depend on it\n  Detail: constraint fk", "2BP01"));

        assertThat(found.text()).isEqualTo("ERROR: cannot drop table hero because other objects depend on it");
    }
}
