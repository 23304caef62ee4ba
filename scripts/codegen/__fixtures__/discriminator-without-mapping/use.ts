import type { AnyPet, Pet } from "./expected/index.gen.ts";

export function use(pet: AnyPet): Pet {
  if (pet.petType === "Cat") pet.lives?.toFixed();
  else pet.bark?.valueOf();
  return pet;
}

// @ts-expect-error The name of the component is the value.
export const wrong: AnyPet = { petType: "cat" };
