/**
 * Where China, the United States, Russia, Ukraine and NATO stood in the winter of 2021/22. Each statement is our own
 * summary of a public record, which `document` names.
 */
import { defineStudy } from "stancekit";

export const study = defineStudy({
  parties: [
    { id: "china", name: "China", kind: "state" },
    { id: "us", name: "United States", kind: "state" },
    { id: "russia", name: "Russia", kind: "state" },
    { id: "ukraine", name: "Ukraine", kind: "state" },
    { id: "nato", name: "NATO", kind: "bloc" },
    {
      id: "wang",
      name: "Wang Yi",
      kind: "person",
      memberOf: [{ party: "china", from: "2013-03-16", to: "2022-12-30" }],
    },
    {
      id: "blinken",
      name: "Antony Blinken",
      kind: "person",
      memberOf: [{ party: "us", from: "2021-01-26", to: "2025-01-20" }],
    },
    { id: "lavrov", name: "Sergey Lavrov", kind: "person", memberOf: [{ party: "russia", from: "2004-03-09" }] },
    { id: "putin", name: "Vladimir Putin", kind: "person", memberOf: [{ party: "russia", from: "2012-05-07" }] },
    {
      id: "zelensky",
      name: "Volodymyr Zelensky",
      kind: "person",
      memberOf: [{ party: "ukraine", from: "2019-05-20" }],
    },
    {
      id: "stoltenberg",
      name: "Jens Stoltenberg",
      kind: "person",
      memberOf: [{ party: "nato", from: "2014-10-01", to: "2024-10-01" }],
    },
  ],
  topics: [
    { id: "minsk", label: "the Minsk agreement", proposition: "The Minsk agreement should be carried out" },
    { id: "expansion", label: "NATO expansion", proposition: "NATO should stay open to Ukraine and other new members" },
    {
      id: "guarantees",
      label: "security guarantees for Russia",
      proposition: "Russia should get binding security guarantees",
    },
    { id: "de-escalation", label: "de-escalation", proposition: "All sides should lower tensions and talk" },
  ],
  statements: [
    // Wang Yi on the phone with Antony Blinken: back to Minsk, take Russia's concerns seriously, stay calm.
    {
      party: "wang",
      topic: "minsk",
      stance: 1,
      date: "2022-01-27",
      document: "Chinese foreign ministry, readout of the call with Blinken",
    },
    {
      party: "wang",
      topic: "guarantees",
      stance: 0.75,
      date: "2022-01-27",
      document: "Chinese foreign ministry, readout of the call with Blinken",
    },
    {
      party: "wang",
      topic: "de-escalation",
      stance: 1,
      date: "2022-01-27",
      document: "Chinese foreign ministry, readout of the call with Blinken",
    },
    // The two presidents' joint statement speaks against further enlargement of NATO.
    {
      party: "china",
      topic: "expansion",
      stance: -1,
      date: "2022-02-04",
      document: "Joint statement of Russia and China",
    },
    {
      party: "russia",
      topic: "expansion",
      stance: -1,
      date: "2022-02-04",
      document: "Joint statement of Russia and China",
    },
    // Blinken: Minsk is the way forward, the door of the alliance stays open, talks rather than aggression.
    {
      party: "blinken",
      topic: "minsk",
      stance: 1,
      date: "2021-12-02",
      document: "US State Department, press availability in Stockholm",
    },
    {
      party: "blinken",
      topic: "expansion",
      stance: 0.75,
      date: "2022-01-26",
      document: "US State Department, press availability on the written reply to Russia",
    },
    {
      party: "blinken",
      topic: "guarantees",
      stance: -0.5,
      strength: "hedged",
      date: "2022-01-26",
      document: "US State Department, press availability on the written reply to Russia",
    },
    {
      party: "blinken",
      topic: "de-escalation",
      stance: 1,
      date: "2022-01-27",
      document: "US State Department, readout of the call with Wang",
    },
    // Russia's draft treaties ask for guarantees and for an end to enlargement.
    {
      party: "russia",
      topic: "expansion",
      stance: -1,
      date: "2021-12-17",
      document: "Russian foreign ministry, draft agreements with the US and NATO",
    },
    {
      party: "russia",
      topic: "guarantees",
      stance: 1,
      date: "2021-12-17",
      document: "Russian foreign ministry, draft agreements with the US and NATO",
    },
    // Lavrov wanted Minsk carried out; a month later Putin called it void.
    {
      party: "lavrov",
      topic: "minsk",
      stance: 1,
      date: "2022-01-21",
      document: "Russian foreign ministry, press conference in Geneva",
    },
    { party: "putin", topic: "minsk", stance: -1, date: "2022-02-22", document: "Kremlin, answers to journalists" },
    // Zelensky kept to the talks and to the aim of membership.
    {
      party: "zelensky",
      topic: "minsk",
      stance: 0.5,
      strength: "conditional",
      date: "2022-02-08",
      document: "President of Ukraine, press conference with Macron",
    },
    {
      party: "zelensky",
      topic: "expansion",
      stance: 1,
      date: "2022-02-14",
      document: "President of Ukraine, press conference with Scholz",
    },
    {
      party: "zelensky",
      topic: "de-escalation",
      stance: 1,
      date: "2022-01-28",
      document: "President of Ukraine, press conference for foreign media",
    },
    // Stoltenberg: open door, no compromise on core principles, readiness to talk.
    {
      party: "stoltenberg",
      topic: "expansion",
      stance: 1,
      date: "2022-01-26",
      document: "NATO, press conference on the written proposals to Russia",
    },
    {
      party: "stoltenberg",
      topic: "guarantees",
      stance: -0.75,
      date: "2022-01-26",
      document: "NATO, press conference on the written proposals to Russia",
    },
    {
      party: "stoltenberg",
      topic: "de-escalation",
      stance: 1,
      date: "2022-01-26",
      document: "NATO, press conference on the written proposals to Russia",
    },
  ],
});
