package io.sqlmodel.docs.bridges

import io.sqlmodel.AsyncSession
import io.sqlmodel.SqlModel.select
import io.sqlmodel.docs.onetomany.Hero
import io.sqlmodel.docs.onetomany.Team
import io.sqlmodel.docs.page.GuideTest
import io.sqlmodel.error.NoResultException
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.future.await
import kotlinx.coroutines.jdk9.asFlow
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

internal class KotlinTest : GuideTest(Team::class.java, Hero::class.java) {
    @BeforeEach
    fun saveHeroes() {
        save(Team().name("Avengers").heroes(listOf(Hero().name("Iron Man"), Hero().name("Wasp"))))
    }

    // snippet: await
    suspend fun heroWithTeam(id: Long): Hero =
        AsyncSession.with(engine) { session ->
            session.getOne(Hero::class.java, id)
                .thenCompose { hero -> session.refresh(hero, Hero.team) }
        }.await()
    // end

    // snippet: steps
    suspend fun move(heroId: Long, teamId: Long) {
        val session = AsyncSession(engine)
        try {
            val hero = session.getOne(Hero::class.java, heroId).await()
            hero.team(session.getOne(Team::class.java, teamId).await())
            session.commit().await()
        } finally {
            session.close()
        }
    }
    // end

    // snippet: flow
    fun heroes(): Flow<Hero> = flow {
        val session = AsyncSession(engine)
        try {
            emitAll(session.exec(select(Hero::class.java).orderBy(Hero.name)).publisher().asFlow())
        } finally {
            session.close()
        }
    }
    // end

    @Test
    fun aCoroutineGetsTheHero() = runBlocking<Unit> {
        assertThat(heroWithTeam(1).team()?.name()).isEqualTo("Avengers")
    }

    @Test
    fun aCoroutineFailsWithTheErrorItself() {
        assertThatExceptionOfType(NoResultException::class.java).isThrownBy { runBlocking { heroWithTeam(99) } }
    }

    @Test
    fun aCoroutineGoesStepByStep() = runBlocking<Unit> {
        save(Team().name("Defenders"))
        move(1, 2)
        assertThat(heroWithTeam(1).team()?.name()).isEqualTo("Defenders")
    }

    @Test
    fun aFlowGivesTheHeroes() = runBlocking<Unit> {
        assertThat(heroes().toList().map { it.name() }).containsExactly("Iron Man", "Wasp")
    }
}
