import { inScope, open, through, writable } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { Competition } from './competitions/competition.entity.js';
import { CompetitionResolver } from './competitions/competition.resolver.js';
import { CompetitionProject } from './competitions/competition-project.entity.js';
import { CompetitionProjectResolver } from './competitions/competition-project.resolver.js';
import { CompetitionStageChange } from './competitions/competition-stage-change.entity.js';
import { CompetitionTrade } from './competitions/competition-trade.entity.js';
import { CompetitionsResolver } from './competitions/competitions.resolver.js';
import { CriteriaResolver } from './criteria/criteria.resolver.js';
import { CriteriaItem } from './criteria/criteria-item.entity.js';
import { CriteriaSet } from './criteria/criteria-set.entity.js';
import { CompetitionEntry } from './entries/competition-entry.entity.js';
import { EntriesResolver } from './entries/entries.resolver.js';
import { EntryResolver } from './entries/entry.resolver.js';
import { CompetitionJudge } from './judging/competition-judge.entity.js';
import { CompetitionRound } from './judging/competition-round.entity.js';
import { CompetitionScore } from './judging/competition-score.entity.js';
import { CompetitionScoreChange } from './judging/competition-score-change.entity.js';
import { JudgingResolver } from './judging/judging.resolver.js';
import { ScoreHistoryResolver } from './judging/score-history.resolver.js';
import { ScoresResolver } from './judging/scores.resolver.js';
import { CompetitionProgressReport } from './progress/competition-progress-report.entity.js';
import { ProgressResolver } from './progress/progress.resolver.js';
import { CompetitionObjection } from './publicity/competition-objection.entity.js';
import { PublicityResolver } from './publicity/publicity.resolver.js';
import { CompetitionRanking } from './ranking/competition-ranking.entity.js';
import { RankingResolver } from './ranking/ranking.resolver.js';
import { AwardsResolver } from './results/awards.resolver.js';
import { CompetitionAward } from './results/competition-award.entity.js';

const ofCompetition = through('competition', 'id', 'competition_id');

export const competitionsModule: ApiModule = {
  name: 'competitions',
  entities: [
    CriteriaSet,
    CriteriaItem,
    Competition,
    CompetitionStageChange,
    CompetitionProject,
    CompetitionTrade,
    CompetitionEntry,
    CompetitionJudge,
    CompetitionRound,
    CompetitionScore,
    CompetitionScoreChange,
    CompetitionRanking,
    CompetitionObjection,
    CompetitionProgressReport,
    CompetitionAward,
  ],
  resolvers: [
    CompetitionResolver,
    CompetitionProjectResolver,
    CompetitionsResolver,
    CriteriaResolver,
    EntriesResolver,
    EntryResolver,
    JudgingResolver,
    ScoreHistoryResolver,
    ScoresResolver,
    ProgressResolver,
    PublicityResolver,
    RankingResolver,
    AwardsResolver,
  ],
  rows: {
    criteria_set: writable(open, 'insert'),
    criteria_item: writable(open, 'insert'),
    competition: writable(inScope('division_code', 'organizer_id'), 'insert', 'update'),
    competition_stage_change: writable(ofCompetition, 'insert'),
    competition_project: writable(ofCompetition, 'insert'),
    competition_trade: writable(ofCompetition, 'insert'),
    competition_entry: writable(ofCompetition, 'insert', 'update'),
    competition_judge: writable(ofCompetition, 'insert'),
    competition_round: writable(ofCompetition, 'insert'),
    competition_score: writable(ofCompetition, 'insert', 'update'),
    competition_score_change: writable(through('competition_score', 'id', 'score_id'), 'insert'),
    competition_ranking: writable(ofCompetition, 'insert'),
    competition_objection: writable(ofCompetition, 'insert', 'update'),
    competition_progress_report: writable(ofCompetition, 'insert', 'update'),
    competition_award: writable(ofCompetition, 'insert'),
  },
};
