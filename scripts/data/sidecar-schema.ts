import { toJsonSchema } from '@valibot/to-json-schema';
import { AnnotationSchema, BodySchema, SidecarSchema, SpeakerSchema, TargetSchema } from '../../src/engine/corrections/sidecar/schema';

/** The JSON schema of sidecar files: what the engine checks annotations with, in another notation. */
export function generateSidecarSchema(): string {
  const definitions = { annotation: AnnotationSchema, body: BodySchema, speaker: SpeakerSchema, target: TargetSchema };
  const schema = { ...toJsonSchema(SidecarSchema, { definitions }), title: 'On the Record: corrections of an article' };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
