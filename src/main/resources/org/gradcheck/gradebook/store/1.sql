-- The gradebook, first form. Rows are only ever added; what is current is told by the last row.

CREATE TABLE rubric (
  fingerprint TEXT PRIMARY KEY,
  text TEXT NOT NULL
) WITHOUT ROWID;

-- One grading of one submission by one rubric and one program.
CREATE TABLE grading (
  id INTEGER PRIMARY KEY,
  student TEXT NOT NULL,
  submission TEXT NOT NULL,
  rubric TEXT NOT NULL REFERENCES rubric,
  program TEXT NOT NULL,
  lasting INTEGER NOT NULL, -- 0: a file was too slow or its reader failed, so that it is read again the next time
  grade BLOB NOT NULL
);
CREATE INDEX grading_of_submission ON grading (student, submission, rubric, program);

-- What a grading comes to, readable for later programs, too.
CREATE TABLE verdict (
  grading INTEGER NOT NULL REFERENCES grading,
  position INTEGER NOT NULL,
  part TEXT NOT NULL,
  outcome TEXT NOT NULL,
  points TEXT NOT NULL,
  possible TEXT NOT NULL,
  review INTEGER NOT NULL,
  reason TEXT NOT NULL,
  text TEXT NOT NULL,
  value TEXT NOT NULL,
  expected TEXT NOT NULL,
  PRIMARY KEY (grading, position)
) WITHOUT ROWID;

CREATE TABLE picture (
  grading INTEGER NOT NULL REFERENCES grading,
  part TEXT NOT NULL,
  position INTEGER NOT NULL,
  png BLOB NOT NULL,
  PRIMARY KEY (grading, part, position)
) WITHOUT ROWID;

-- A run that was taken over, whole: its lines are written in one transaction.
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  assignment TEXT NOT NULL,
  title TEXT NOT NULL,
  rubric TEXT NOT NULL REFERENCES rubric,
  program TEXT NOT NULL,
  key_hidden INTEGER NOT NULL,
  annotated INTEGER NOT NULL,
  at TEXT NOT NULL
);
CREATE TABLE line (
  run INTEGER NOT NULL REFERENCES run,
  position INTEGER NOT NULL,
  student TEXT NOT NULL,
  grading INTEGER NOT NULL REFERENCES grading,
  deducted TEXT NOT NULL, -- points taken off because the submission came late
  late_open INTEGER NOT NULL, -- 1: a person decides about that
  lateness TEXT NOT NULL,
  PRIMARY KEY (run, position)
) WITHOUT ROWID;

CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  assignment TEXT NOT NULL,
  action TEXT NOT NULL,
  student TEXT, -- one of student and answers, or neither for everyone
  answers TEXT,
  part TEXT NOT NULL,
  points TEXT,
  why TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  at TEXT NOT NULL,
  grading INTEGER REFERENCES grading -- whose verdict the person had seen
);
CREATE TABLE withdrawal (
  decision INTEGER PRIMARY KEY REFERENCES decision,
  why TEXT NOT NULL,
  withdrawn_by TEXT NOT NULL,
  at TEXT NOT NULL
);

CREATE TRIGGER grading_stays BEFORE UPDATE ON grading BEGIN SELECT RAISE(ABORT, 'gradings are never changed'); END;
CREATE TRIGGER grading_is_kept BEFORE DELETE ON grading BEGIN SELECT RAISE(ABORT, 'gradings are never deleted'); END;
CREATE TRIGGER verdict_stays BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'verdicts are never changed'); END;
CREATE TRIGGER verdict_is_kept BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'verdicts are never deleted'); END;
CREATE TRIGGER run_stays BEFORE UPDATE ON run BEGIN SELECT RAISE(ABORT, 'runs are never changed'); END;
CREATE TRIGGER run_is_kept BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'runs are never deleted'); END;
CREATE TRIGGER line_stays BEFORE UPDATE ON line BEGIN SELECT RAISE(ABORT, 'lines are never changed'); END;
CREATE TRIGGER line_is_kept BEFORE DELETE ON line BEGIN SELECT RAISE(ABORT, 'lines are never deleted'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
CREATE TRIGGER withdrawal_stays BEFORE UPDATE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are never changed'); END;
CREATE TRIGGER withdrawal_is_kept BEFORE DELETE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are never deleted'); END;
